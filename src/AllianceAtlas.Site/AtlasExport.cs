using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site;

/// <summary>The atlas in the formats of other programs, by name.</summary>
public static class AtlasExport
{
    private static readonly Dictionary<string, Func<Atlas, SiteOptions, DiagnosticBag, string>> Writers = new(
        AtlasFormat.All.Select(format => KeyValuePair.Create(format.Name, Whole(format)))
            .Concat(ReferenceFormat.All.Select(format => KeyValuePair.Create(format.Name, References(format)))),
        StringComparer.Ordinal);

    /// <summary>The names <see cref="Run"/> takes.</summary>
    public static IReadOnlyCollection<string> Formats => Writers.Keys;

    /// <summary>
    /// The atlas in <paramref name="files"/> as <paramref name="format"/>, one of <see cref="Formats"/>, byte for byte the
    /// file of the site; null when <paramref name="findings"/> holds an error.
    /// </summary>
    public static string? Run(AtlasFiles files, string format, SiteOptions options, DiagnosticBag findings)
    {
        var atlas = AtlasReader.Read(files, findings);
        return findings.HasErrors ? null : Writers[format](atlas, options, findings);
    }

    private static Func<Atlas, SiteOptions, DiagnosticBag, string> Whole(AtlasFormat format) => (atlas, options, _) =>
        format.Write(new AtlasIndex(atlas), options);

    private static Func<Atlas, SiteOptions, DiagnosticBag, string> References(ReferenceFormat format) => (atlas, _, findings) =>
        format.Write(new PlannedSite(atlas, new SiteOptions(), findings).References.All);
}
