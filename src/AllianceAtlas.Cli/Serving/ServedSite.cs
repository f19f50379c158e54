using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Serving;

/// <summary>The site as the server shows it at one moment; a page is made when somebody asks for it.</summary>
/// <param name="Site">The last site that could be read; null until one could.</param>
/// <param name="Findings">What is known to be wrong.</param>
/// <param name="Number">Counts up with everything new to show; a page that knows an older number reloads.</param>
internal sealed record ServedSite(PlannedSite? Site, DiagnosticBag Findings, int Number)
{
    public static ServedSite None { get; } = new(null, new DiagnosticBag(), 0);

    /// <summary>Reads the files anew. Where they hold an error the site of <paramref name="previous"/> stays: half-written files are normal while somebody writes.</summary>
    public static ServedSite Read(AtlasFolders folders, SiteOptions options, ReadingMemory memory, ServedSite previous)
    {
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Plan(folders.Read(findings), options, findings, memory);
        return new ServedSite(site ?? previous.Site, findings, previous.Number + 1);
    }

    /// <summary>Makes every page, as a build would, for what is only found in finished pages: links that lead nowhere.</summary>
    public void Check(CancellationToken stop) => Site?.MakeAll(
        _ => { },
        new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount });
}
