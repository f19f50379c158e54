using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site;

/// <summary>The whole way from files to files.</summary>
public static class AtlasBuild
{
    /// <summary>
    /// The site made from <paramref name="files"/>, sorted by path; empty when <paramref name="findings"/> holds an
    /// error, for a page over broken ground is worth less than none.
    /// </summary>
    public static IReadOnlyList<SiteFile> Run(AtlasFiles files, SiteOptions options, DiagnosticBag findings)
    {
        var atlas = AtlasReader.Read(files, findings);
        if (options.History is { } history)
        {
            TranslationAge.Check(files.Content, history, findings);
        }

        return findings.HasErrors ? [] : SiteBuilder.Build(atlas, options, findings);
    }

    /// <summary>The search index of the site that <see cref="Run"/> would make; null when <paramref name="findings"/> holds an error.</summary>
    public static SearchIndex? Index(AtlasFiles files, DiagnosticBag findings)
    {
        var atlas = AtlasReader.Read(files, findings);
        return findings.HasErrors ? null : SiteBuilder.Index(atlas, findings);
    }
}
