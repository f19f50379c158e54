using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Parsing;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas parse FILE</c>: one article, read: tree, citations, references, mentions.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var file = new Argument<string>("FILE") { Description = "Article: text of a PDF, Markdown or HTML" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("parse", "Read one article and show what was found in it") { file, format };
        folders.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), folders.Read(parsed), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string path, AtlasFolders folders, string format)
    {
        var findings = new DiagnosticBag();
        var asText = format != "json";
        if (AtlasFolders.ReadFile(path, findings) is { } file && TextDecoder.Decode(file, findings) is { } text)
        {
            // The vocabulary comes from content/; what is wrong there is check's matter, not this file's.
            var vocabulary = new DiagnosticBag();
            var (record, reading) = ArticleReader.Read(file, text, folders.ReadVocabulary(vocabulary), findings);
            var name = record?.Id ?? Path.GetFileNameWithoutExtension(path);
            Console.Out.Write(asText ? ReadingText.Write(name, reading, findings.Sorted()) : ReadingJson.Write(name, reading));
        }

        // The listing for people sums up the notes itself; hundreds of them after it would push it off the screen.
        var shown = findings.Sorted().Where(finding => !asText || finding.Descriptor.Severity > Severity.Info).ToList();
        return new DiagnosticPrinter(Console.Error).Report(shown, strict: false);
    }
}
