using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas export FORMAT</c>: the atlas for other programs, to standard output or a file.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", AtlasExport.Formats) };
        format.AcceptOnlyFromAmong([.. AtlasExport.Formats]);
        var output = new Option<string?>("--output", "-o") { Description = "File to write (else standard output)" };
        var baseUrl = CommonOptions.BaseUrl();
        var command = new Command("export", "Write the atlas in a format of other programs") { format, output, baseUrl };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            folders.Read(parsed), parsed.GetRequiredValue(format), new SiteOptions(parsed.GetValue(baseUrl)), parsed.GetValue(output)));
        return command;
    }

    private static int Run(AtlasFolders folders, string format, SiteOptions options, string? output)
    {
        var findings = new DiagnosticBag();
        if (AtlasExport.Run(folders.Read(findings), format, options, findings) is { } text)
        {
            if (output is null)
            {
                using var standard = Console.OpenStandardOutput();
                standard.Write(text.Span);
                return ExitCode.Fine;
            }

            Write(output, text, findings);
        }

        return findings.HasErrors ? new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false) : ExitCode.Fine;
    }

    private static void Write(string path, ReadOnlyMemory<byte> text, DiagnosticBag findings)
    {
        try
        {
            File.WriteAllBytes(path, text.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(path), exception.Message.TrimEnd('.')));
        }
    }
}
