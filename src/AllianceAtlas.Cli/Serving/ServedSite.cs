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
    // What Site was made from, when it was made from the files as they are.
    private AtlasFiles? _files;

    public static ServedSite None { get; } = new(null, new DiagnosticBag(), 0);

    /// <summary>Reads the files anew. Where they hold an error the site of <paramref name="previous"/> stays: half-written files are normal while somebody writes.</summary>
    public static ServedSite Read(AtlasFolders folders, SiteOptions options, ReadingMemory memory, ServedSite previous)
    {
        var findings = new DiagnosticBag();
        var files = folders.Read(findings);
        var site = AtlasBuild.Plan(files, options, findings, memory);
        return new ServedSite(site ?? previous.Site, findings, previous.Number + 1) { _files = site is null ? null : files };
    }

    /// <summary>
    /// Makes every page, as a build would, for what is only found in finished pages: links that lead nowhere. Where since
    /// <paramref name="last"/> no more than words have changed, there is nothing to find. Returns what to bring the next time; null where there is something wrong.
    /// </summary>
    public BuildInputs? Check(SiteOptions options, BuildInputs? last, CancellationToken stop)
    {
        if (Site is null || _files is null)
        {
            return null;
        }

        var inputs = BuildInputs.Of(_files, options).With(Site.Outlines());
        if (last is null || inputs.WordsChangedSince(last) is null)
        {
            var known = Findings.Sorted().Count;
            Site.MakeAll(_ => { }, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount });
            if (Findings.Sorted().Count > known)
            {
                return null;
            }
        }

        return inputs;
    }
}
