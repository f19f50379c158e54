using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas build</c>: sources and content in, the whole site out.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder the site is written to",
            DefaultValueFactory = _ => "output",
        };
        output.NotEmpty();
        var baseUrl = CommonOptions.BaseUrl();
        var repository = CommonOptions.Repository();
        var force = new Option<bool>("--force") { Description = "Replace an output folder that no build made" };
        var preview = new Option<bool>("--preview") { Description = "Ask search engines to leave the site alone: it shows what is proposed" };
        var strict = CommonOptions.Strict();
        var command = new Command("build", "Build the whole site") { output, baseUrl, repository, preview, force, strict };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            folders.Read(parsed),
            parsed.GetRequiredValue(output),
            CommonOptions.Site(parsed.GetValue(baseUrl), parsed.GetValue(repository), folders.Read(parsed)) with
            {
                IsPreview = parsed.GetValue(preview),
            },
            parsed.GetValue(force),
            parsed.GetValue(strict)));
        return command;
    }

    private static int Run(AtlasFolders folders, string output, SiteOptions options, bool force, bool strict)
    {
        var target = new OutputFolder(output);
        if (Refusal(target, folders) is { } refusal)
        {
            Console.Error.WriteLine($"--output {output} {refusal}. Choose a folder of its own.");
            return ExitCode.WrongUsage;
        }

        var watch = Stopwatch.StartNew();
        var findings = new DiagnosticBag();
        var input = folders.Read(findings);
        var (last, key) = (new LastBuild(output), LastBuild.KeyOf(input, options));
        if (Worth(findings).Count == 0 && last.CountOf(key) is { } standing)
        {
            return Say($"{standing} files in {AtlasFolders.Shown(output)} stand as they should", watch);
        }

        // Planned out here, so that what was read is not held while the files are made.
        var site = AtlasBuild.Plan(input, options, findings);
        var files = 0;
        target.Replace(
            write =>
            {
                files = Make(site, write);
                return DiagnosticPrinter.Code(findings.Sorted(), strict) == ExitCode.Fine;
            },
            written =>
            {
                // What should be looked at is told at every build, so only a build without it need not be made again.
                if (Worth(findings).Count == 0)
                {
                    last.Remember(key, files, written);
                }
            },
            force,
            findings);

        return Report(findings, strict, $"{files} files in {AtlasFolders.Shown(output)}", watch);
    }

    // All files of the site, over all processors; how many they are.
    private static int Make(PlannedSite? site, Action<SiteFile> write)
    {
        var files = 0;
        var how = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        site?.MakeAll(
            file =>
            {
                Interlocked.Increment(ref files);
                write(file);
            },
            how);
        return files;
    }

    private static int Report(DiagnosticBag findings, bool strict, string done, Stopwatch watch)
    {
        var code = new DiagnosticPrinter(Console.Error).Report(Worth(findings), strict);
        if (code == ExitCode.Fine)
        {
            return Say(done, watch);
        }

        Console.Error.WriteLine("Nothing was written; the site stays as it was.");
        return code;
    }

    // A site inside the folders it is made from would be read by the next build.
    private static string? Refusal(OutputFolder target, AtlasFolders folders)
    {
        string[] sources = folders.TextFolder is { } texts ? [folders.Content, folders.Seeds, texts] : [folders.Content, folders.Seeds];
        return target.Refusal(sources);
    }

    private static int Say(string done, Stopwatch watch)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done}, {watch.Elapsed.TotalSeconds:0.0} s"));
        return ExitCode.Fine;
    }

    // Notes belong to `check`; a build speaks of what stops it or should be looked at.
    private static List<Diagnostic> Worth(DiagnosticBag findings) =>
        [.. findings.Sorted().Where(finding => finding.Descriptor.Severity > Severity.Info)];
}
