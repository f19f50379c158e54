using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas new source ID</c>: the first form of a source record, made from the article's text.</summary>
internal static class NewCommand
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
        var id = new Argument<string>("ID") { Description = "Id of the source: author and year, for instance falkum-2018" };
        var text = new Option<string?>("--text", "-t") { Description = "The article: text of a PDF, Markdown or HTML" };
        var made = new Option<string?>("--made") { Description = "How the text was made, for instance \"pdftotext -layout\"" };
        var source = new Command("source", "Begin the record of a source article") { id, text, made };
        folders.AddTo(source);
        id.Validators.Add(result =>
        {
            var written = result.GetValueOrDefault<string>() ?? "";
            if (written.Length == 0 || written != WorkId.Slug(written))
            {
                result.AddError($"'{written}' cannot be an id. Use a–z, 0–9 and hyphens, for instance '{WorkId.Slug(written)}'.");
            }
            else if (FileName.Flaw(written) is { } flaw)
            {
                result.AddError($"'{written}' cannot be an id: {flaw}. Choose another.");
            }
        });
        source.SetAction(parsed => Run(
            folders.Read(parsed), parsed.GetRequiredValue(id), parsed.GetValue(text), parsed.GetValue(made)));
        return new Command("new", "Begin a new file, filled with what is known") { source };
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
        if (File.Exists(recordPath))
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileExists, AtlasFolders.Shown(recordPath), AtlasFolders.Shown(recordPath)));
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(textPath)!);
            if (!File.Exists(textPath))
            {
                File.WriteAllBytes(textPath, file.Bytes.Span);
            }

            File.WriteAllText(recordPath, record);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(recordPath), exception.Message.TrimEnd('.')));
            return;
        }

        Console.Error.WriteLine($"{AtlasFolders.Shown(recordPath)} written; the text lies in {AtlasFolders.Shown(textPath)}.");
        Console.Error.WriteLine($"Next: look at what was read with 'atlas parse {AtlasFolders.Shown(textPath)}', fill in the record, then 'atlas evidence update'.");
    }
}
