using System.Collections.Concurrent;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site;

/// <summary>The whole way from files to files.</summary>
public static class AtlasBuild
{
    /// <summary>
    /// The site that <paramref name="files"/> make, planned; null when <paramref name="findings"/> holds an error, for a page
    /// over broken ground is worth less than none. What is found while its files are made goes to the same findings.
    /// Who plans often brings a <paramref name="memory"/>.
    /// </summary>
    public static PlannedSite? Plan(AtlasFiles files, SiteOptions options, DiagnosticBag findings, ReadingMemory? memory = null)
    {
        var atlas = AtlasReader.Read(files, findings, memory);
        if (options.History is { } history)
        {
            TranslationAge.Check(files.Content, history, findings);
        }

        return findings.HasErrors ? null : new PlannedSite(atlas, options, findings);
    }

    /// <summary>
    /// Hands every file of the site made from <paramref name="files"/> to <paramref name="write"/> as soon as it is made, in
    /// no order and from several threads at once; its bytes are good until that returns. There are none when the records
    /// hold an error. An error found in the finished pages comes after the files, which are then not to be shown.
    /// </summary>
    public static void Run(AtlasFiles files, SiteOptions options, DiagnosticBag findings, Action<SiteFile> write) =>
        Plan(files, options, findings)?.MakeAll(write);

    /// <summary>
    /// The site made from <paramref name="files"/>, sorted by path; empty when the records hold an error.
    /// </summary>
    public static IReadOnlyList<SiteFile> Run(AtlasFiles files, SiteOptions options, DiagnosticBag findings)
    {
        var site = new ConcurrentBag<SiteFile>();
        Run(files, options, findings, file => site.Add(new SiteFile(file.Path, file.Content)));
        return [.. site.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The search index of the site that a build would make; null when <paramref name="findings"/> holds an error.</summary>
    public static SearchIndex? Index(AtlasFiles files, DiagnosticBag findings) =>
        Plan(files, new SiteOptions(), findings)?.Search;

    /// <summary>
    /// The text of <c>content/published.txt</c> with the addresses of all pages of today; null when
    /// <paramref name="findings"/> holds an error.
    /// </summary>
    public static string? Published(AtlasFiles files, DiagnosticBag findings) =>
        Plan(files, new SiteOptions(), findings)?.Published();
}
