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
        var strict = CommonOptions.Strict();
        var command = new Command("build", "Build the whole site") { output, baseUrl, repository, force, strict };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            folders.Read(parsed),
            parsed.GetRequiredValue(output),
            CommonOptions.Site(parsed.GetValue(baseUrl), parsed.GetValue(repository), folders.Read(parsed)),
            parsed.GetValue(force),
            parsed.GetValue(strict)));
        return command;
    }

    private static int Run(AtlasFolders folders, string output, SiteOptions options, bool force, bool strict)
    {
        var target = new OutputFolder(output);
        string[] sources = folders.TextFolder is { } texts ? [folders.Content, folders.Seeds, texts] : [folders.Content, folders.Seeds];
        if (target.Refusal(sources) is { } refusal)
        {
            Console.Error.WriteLine($"--output {output} {refusal}. Choose a folder of its own.");
            return ExitCode.WrongUsage;
        }

        var watch = Stopwatch.StartNew();
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Run(folders.Read(findings), options, findings);
        var printer = new DiagnosticPrinter(Console.Error);
        if (DiagnosticPrinter.Code(findings.Sorted(), strict) == ExitCode.Fine)
        {
            target.Replace(site, force, findings);
        }

        var code = printer.Report(Worth(findings), strict);
        Console.Error.WriteLine(code == ExitCode.Fine
            ? string.Create(CultureInfo.InvariantCulture, $"{site.Count} files in {AtlasFolders.Shown(output)}, {watch.Elapsed.TotalSeconds:0.0} s")
            : "Nothing was written; the site stays as it was.");
        return code;
    }

    // Notes belong to `check`; a build speaks of what stops it or should be looked at.
    private static List<Diagnostic> Worth(DiagnosticBag findings) =>
        [.. findings.Sorted().Where(finding => finding.Descriptor.Severity > Severity.Info)];
}
