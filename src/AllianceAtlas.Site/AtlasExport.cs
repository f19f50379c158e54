using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site;

/// <summary>The atlas in the formats of other programs, by name.</summary>
public static class AtlasExport
{
    private static readonly Dictionary<string, Func<Atlas, DiagnosticBag, string>> Writers = new(
        ReferenceFormat.All.Select(format => KeyValuePair.Create(format.Name, References(format))), StringComparer.Ordinal);

    /// <summary>The names <see cref="Run"/> takes.</summary>
    public static IReadOnlyCollection<string> Formats => Writers.Keys;

    /// <summary>
    /// The atlas in <paramref name="files"/> as <paramref name="format"/>, one of <see cref="Formats"/>; null when
    /// <paramref name="findings"/> holds an error.
    /// </summary>
    public static string? Run(AtlasFiles files, string format, DiagnosticBag findings)
    {
        var atlas = AtlasReader.Read(files, findings);
        return findings.HasErrors ? null : Writers[format](atlas, findings);
    }

    private static Func<Atlas, DiagnosticBag, string> References(ReferenceFormat format) => (atlas, findings) =>
        format.Write(SiteBuilder.References(new AtlasIndex(atlas), findings).All);
}
