using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas new source ID</c>: the first form of a source record, made from the article's text.</summary>
internal static class NewSourceCommand
{
    private const string HowTo = """
        atlas reads three forms of an article:

          text of a PDF   made with poppler's pdftotext, which keeps lines and pages as printed:
                            pdftotext -layout article.pdf article.txt
                            atlas new source ID --text article.txt --made "pdftotext -layout"
          Markdown        atlas new source ID --text article.md
          HTML            the saved page of the article, without its pictures:
                            atlas new source ID --text article.html

        The text stays outside the repository: it is copied to seeds/texts/, which git ignores. The record that is
        written to seeds/ID.source.yml holds facts about it alone.
        """;

    public static Command Create()
    {
        var folders = new FolderOptions();
        var id = NewCommand.Id("Id of the source: author and year, for instance falkum-2018");
        var text = new Option<string?>("--text", "-t") { Description = "The article: text of a PDF, Markdown or HTML" };
        var made = new Option<string?>("--made") { Description = "How the text was made, for instance \"pdftotext -layout\"" };
        var source = new Command("source", "Begin the record of a source article") { id, text, made };
        folders.AddTo(source);
        source.SetAction(parsed => Run(
            folders.Read(parsed), parsed.GetRequiredValue(id), parsed.GetValue(text), parsed.GetValue(made)));
        return source;
    }

    private static int Run(AtlasFolders folders, string id, string? path, string? made)
    {
        if (path is null)
        {
            Console.Error.WriteLine(HowTo);
            return ExitCode.WrongUsage;
        }

        var findings = new DiagnosticBag();
        var file = AtlasFolders.ReadFile(path, findings);
        if (file is not null && file.Bytes.Span.StartsWith("%PDF-"u8))
        {
            Console.Error.WriteLine($"{path} is a PDF; atlas reads its text.");
            Console.Error.WriteLine(HowTo);
            return ExitCode.WrongUsage;
        }

        if (file is not null && TextDecoder.Decode(file, findings) is { } text)
        {
            Write(folders, id, file, SourceRecordDraft.Write(text, file.Name, TextLibrary.HashOf(file), made), findings);
        }

        return new DiagnosticPrinter(Console.Error).Report(findings.Sorted(), strict: false);
    }

    private static void Write(AtlasFolders folders, string id, InputFile file, string record, DiagnosticBag findings)
    {
        var recordPath = Path.Combine(folders.Seeds, id + SourceRecordReader.Suffix);
        var textPath = Path.Combine(folders.Seeds, "texts", file.Name);
        if (!NewFiles.Write([(recordPath, record)], findings) || !CopyText(file, textPath, findings))
        {
            return;
        }

        Console.Error.WriteLine($"{AtlasFolders.Shown(recordPath)} written; the text lies in {AtlasFolders.Shown(textPath)}.");
        Console.Error.WriteLine($"Next: look at what was read with 'atlas parse {AtlasFolders.Shown(textPath)}', fill in the record, then 'atlas evidence update'.");
    }

    private static bool CopyText(InputFile file, string path, DiagnosticBag findings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path))
            {
                File.WriteAllBytes(path, file.Bytes.Span);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(path), exception.Message.TrimEnd('.')));
            return false;
        }
    }
}
