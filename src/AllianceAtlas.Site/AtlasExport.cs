using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Exports.Rdf;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site;

/// <summary>The atlas in the formats of other programs, by name.</summary>
public static class AtlasExport
{
    private static readonly Dictionary<string, Action<Atlas, SiteOptions, DiagnosticBag, FileText>> Writers = new(
        AtlasFormat.All.Select(format => KeyValuePair.Create(format.Name, Whole(format)))
            .Concat(ReferenceFormat.All.Select(format => KeyValuePair.Create(format.Name, References(format)))),
        StringComparer.Ordinal);

    /// <summary>The names <see cref="Run"/> takes.</summary>
    public static IReadOnlyCollection<string> Formats => Writers.Keys;

    /// <summary>
    /// The atlas in <paramref name="files"/> as <paramref name="format"/>, one of <see cref="Formats"/>, byte for byte the
    /// file of the site; null when <paramref name="findings"/> holds an error.
    /// </summary>
    public static ReadOnlyMemory<byte>? Run(AtlasFiles files, string format, SiteOptions options, DiagnosticBag findings)
    {
        var atlas = AtlasReader.Read(files, findings);
        return findings.HasErrors ? default(ReadOnlyMemory<byte>?) : FileText.Bytes(text => Writers[format](atlas, options, findings, text));
    }

    private static Action<Atlas, SiteOptions, DiagnosticBag, FileText> Whole(AtlasFormat format) => (atlas, options, _, text) =>
        format.Write(new AtlasStatements(new AtlasIndex(atlas), options), text);

    private static Action<Atlas, SiteOptions, DiagnosticBag, FileText> References(ReferenceFormat format) => (atlas, _, findings, text) =>
        new ReferenceShelf(format).Write(new PlannedSite(atlas, new SiteOptions(), findings).References.All, text);
}
