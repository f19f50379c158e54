using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas permalinks</c>: puts the addresses of all pages on the list of those that never vanish.</summary>
internal static class PermalinksCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var command = new Command("permalinks", "Put the addresses of new pages on the list of those that never vanish (content/published.txt)");
        folders.AddTo(command);
        command.SetAction(parsed => Run(folders.Read(parsed)));
        return command;
    }

    private static int Run(AtlasFolders folders)
    {
        var findings = new DiagnosticBag();
        var files = folders.Read(findings);
        if (AtlasBuild.Published(files, findings) is { } list)
        {
            new InputWriter(folders, files, findings).WritePublished(list);
        }

        var found = findings.Sorted().Where(finding => finding.Descriptor.Severity > Severity.Info).ToList();
        return new DiagnosticPrinter(Console.Error).Report(found, strict: false);
    }
}
