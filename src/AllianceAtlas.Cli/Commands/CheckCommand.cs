using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas check</c>: every diagnostic, without writing a site.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var format = CommonOptions.Format("text", "json", "sarif", "github");
        var strict = CommonOptions.Strict();
        var command = new Command("check", "Report everything that is wrong, without writing a site") { format, strict };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            folders.Read(parsed), parsed.GetRequiredValue(format), parsed.GetValue(strict)));
        return command;
    }

    private static int Run(AtlasFolders folders, string format, bool strict)
    {
        var bag = new DiagnosticBag();
        AtlasBuild.Run(folders.Read(bag), new SiteOptions(BaseUrl: null), bag);
        var findings = bag.Sorted();
        switch (format)
        {
            case "json":
                Console.Out.Write(DiagnosticJson.Write(findings));
                break;
            case "sarif":
                Console.Out.Write(DiagnosticSarif.Write(findings));
                break;
            case "github":
                Console.Out.Write(DiagnosticAnnotations.Write(findings));
                break;
            default:
                if (findings.Count == 0)
                {
                    Console.Error.WriteLine("Nothing to report.");
                }

                return new DiagnosticPrinter(Console.Error).Report(findings, strict);
        }

        return DiagnosticPrinter.Code(findings, strict);
    }
}
