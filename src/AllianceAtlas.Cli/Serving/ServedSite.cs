using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Serving;

/// <summary>One build as the server shows it: the files by path, or the findings that kept it from being built.</summary>
/// <param name="Files">Files by path; those of the last good build when this one failed.</param>
/// <param name="Findings">What the build found.</param>
/// <param name="Number">1 for the first build, then counting up; a page that knows an older number reloads.</param>
internal sealed record ServedSite(
    IReadOnlyDictionary<string, SiteFile> Files,
    IReadOnlyList<Diagnostic> Findings,
    int Number)
{
    public static ServedSite None { get; } = new(new Dictionary<string, SiteFile>(), [], 0);

    /// <summary>Builds anew. A failed build keeps the files of <paramref name="previous"/>: half-written files are normal while somebody writes.</summary>
    public static ServedSite Build(AtlasFolders folders, SiteOptions options, ServedSite previous)
    {
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Run(folders.Read(findings), options, findings);
        var files = findings.HasErrors
            ? previous.Files
            : site.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return new ServedSite(files, findings.Sorted(), previous.Number + 1);
    }
}
