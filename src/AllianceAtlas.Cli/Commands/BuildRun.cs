using System.Diagnostics;
using System.Globalization;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary>
/// One run of <c>atlas build</c>: it finds the site as it should be, puts the words that have changed into it, or builds the whole (ADR 11).
/// </summary>
internal sealed class BuildRun(AtlasFolders folders, string output, SiteOptions options, bool force, bool strict)
{
    private readonly OutputFolder _target = new(output);
    private readonly LastBuild _last = new(output);
    private readonly DiagnosticBag _findings = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private string _done = "";
    private bool _isBegun;

    // Notes belong to `check`; a build speaks of what stops it or should be looked at.
    private List<Diagnostic> Worth => [.. _findings.Sorted().Where(finding => finding.Descriptor.Severity > Severity.Info)];

    private bool IsFine => DiagnosticPrinter.Code(_findings.Sorted(), strict) == ExitCode.Fine;

    private string Shown => AtlasFolders.Shown(output);

    /// <summary>Builds the site and returns the exit code.</summary>
    public int Run()
    {
        if (Refusal() is { } refusal)
        {
            Console.Error.WriteLine($"--output {output} {refusal}. Choose a folder of its own.");
            return ExitCode.WrongUsage;
        }

        // Both ask the disk for thousands of files.
        var asked = Task.Run(_last.Standing);
        var files = folders.Read(_findings);
        var inputs = BuildInputs.Of(files, options);
        var standing = asked.GetAwaiter().GetResult();
        if (Worth.Count == 0 && standing?.Inputs.Key == inputs.Key)
        {
            return Say($"{standing.Count} files in {Shown} stand as they should");
        }

        // Planned out here, so that what was read is not held while the files are made.
        if (AtlasBuild.Plan(files, options, _findings) is { } site)
        {
            inputs = inputs.With(site.Outlines());
            _target.InTurn(() => Write(site, inputs, standing), _findings);
        }

        return Report();
    }

    // A site inside the folders it is made from would be read by the next build.
    private string? Refusal()
    {
        string[] sources = folders.TextFolder is { } texts ? [folders.Content, folders.Seeds, texts] : [folders.Content, folders.Seeds];
        return _target.Refusal(sources);
    }

    private void Write(PlannedSite site, BuildInputs inputs, RememberedSite? before)
    {
        var how = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        if (before is not null && inputs.WordsChangedSince(before.Inputs) is { } changed && _last.Remembers(before))
        {
            if (_target.Amend(Making(write => site.MakeShowing(changed, write, how)), PlannedSite.SearchFolder, Begin) is { } touched)
            {
                Remember(before.After(inputs, touched, _target.FullPath));
                _done += $", all but {touched.Count} as they were";
            }
        }
        else
        {
            var count = 0;
            if (_target.Replace(Making(write => site.MakeAll(Counted(write), how)), force, _findings) is { } parts)
            {
                Remember(RememberedSite.Of(inputs, count, parts));
            }

            Action<SiteFile> Counted(Action<SiteFile> write) => file =>
            {
                Interlocked.Increment(ref count);
                write(file);
            };
        }
    }

    private void Begin()
    {
        _last.Forget();
        _isBegun = true;
    }

    private Func<Action<SiteFile>, bool> Making(Action<Action<SiteFile>> make) => write =>
    {
        make(write);
        return IsFine;
    };

    private void Remember(RememberedSite site)
    {
        _done = $"{site.Count} files in {Shown}";
        // What should be looked at is told at every build, so only a build without it need not be made again.
        if (Worth.Count == 0)
        {
            _last.Remember(site);
        }
    }

    private int Report()
    {
        var code = new DiagnosticPrinter(Console.Error).Report(Worth, strict);
        if (code == ExitCode.Fine)
        {
            return Say(_done);
        }

        Console.Error.WriteLine(_isBegun
            ? "Some files of the site are new and others old; build again."
            : "Nothing was written; the site stays as it was.");
        return code;
    }

    private int Say(string done)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done}, {_watch.Elapsed.TotalSeconds:0.0} s"));
        return ExitCode.Fine;
    }
}
