using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Parsing;

/// <summary>A reading for a person at a terminal: the tree with its lines, then what was found, the counts, and what was left out or doubtful.</summary>
internal static class ReadingText
{
    private const int TextWidth = 72;
    private const int MostNotes = 12;
    private const int LinesShown = 8;

    public static string Write(string source, SourceReading reading, IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        var document = reading.Document;
        Append(text, $"{source} · {document.Language.Code()} · {document.Text.LineCount} lines");
        text.Append('\n');
        foreach (var block in document.Blocks)
        {
            Append(text, $"{Lines(block.Lines),-11} {Kind(block),-10} {Indent(block)}{Shortened(block.Text.Content)}");
        }

        AppendCitations(text, reading);
        text.Append('\n');
        foreach (var concept in reading.Mentions.GroupBy(mention => mention.Concept).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Append(text, $"{concept.Count(),6} mentions of {concept.Key}");
        }

        AppendCounts(text, reading);
        AppendNotes(text, "left out", findings, DiagnosticCatalogue.FurnitureLeftOut);
        AppendNotes(text, "line ends guessed", findings, DiagnosticCatalogue.LineEndGuessed);
        AppendNotes(text, "paragraph ends guessed", findings, DiagnosticCatalogue.ParagraphEndGuessed);
        AppendNotes(text, "tables that do not add up", findings, DiagnosticCatalogue.TableDoesNotAddUp);
        return text.ToString();
    }

    // Each once, with the first lines where it is so: a running head of forty pages is one line here.
    private static void AppendNotes(StringBuilder text, string what, IReadOnlyList<Diagnostic> findings, DiagnosticDescriptor descriptor)
    {
        var found = findings.Where(finding => finding.Descriptor == descriptor).ToList();
        if (found.Count == 0)
        {
            return;
        }

        Append(text, $"\n{found.Count,6} {what}");
        var same = found.GroupBy(finding => finding.Arguments.Count > 0 ? Bare(finding.Arguments[0]) : "", StringComparer.Ordinal).ToList();
        foreach (var group in same.Take(MostNotes))
        {
            var lines = string.Join(' ', group.Take(LinesShown).Select(finding => string.Create(CultureInfo.InvariantCulture, $"L{finding.Place.Start.Line}")));
            Append(text, $"       {Shortened(group.Key)}{(group.Key.Length > 0 ? "  " : "")}{lines}{(group.Count() > LinesShown ? " …" : "")}");
        }

        if (same.Count > MostNotes)
        {
            Append(text, $"       … and {same.Count - MostNotes} more");
        }
    }

    // A head without its page number is the same head.
    private static string Bare(string argument) => argument.Trim("0123456789 ".ToCharArray()) is { Length: > 0 } bare ? bare : "page numbers";

    private static void AppendCitations(StringBuilder text, SourceReading reading)
    {
        text.Append('\n');
        foreach (var citation in reading.Citations)
        {
            var works = string.Join("; ", citation.Items.Select(item => item.Number is { } number
                ? number.ToString(CultureInfo.InvariantCulture)
                : $"{item.FirstAuthor}{(item.EtAl ? " et al." : "")} {item.Year}"));
            Append(text, $"L{citation.Line,-10} {citation.Kind,-22} {works}");
        }
    }

    private static void AppendCounts(StringBuilder text, SourceReading reading)
    {
        text.Append('\n');
        foreach (var kind in reading.Document.Blocks.GroupBy(block => block.Kind).OrderBy(group => group.Key))
        {
            Append(text, $"{kind.Count(),6} {kind.Key.ToString().ToLowerInvariant()}");
        }

        Append(text, $"{reading.Citations.Count,6} citations of {reading.Citations.Sum(citation => citation.Items.Count)} works");
        Append(text, $"{reading.Bibliography.Count,6} entries of a reference list");
    }

    private static string Lines(LineRange lines) => lines.ToString();

    private static string Kind(Block block) =>
        block.Level is { } level ? $"heading {level}" : block.Kind.ToString().ToLowerInvariant();

    private static string Indent(Block block) => new(' ', 2 * block.Section.Count);

    // What a file says must not steer the terminal.
    private static string Shortened(string content) =>
        string.Concat((content.Length <= TextWidth ? content : content[..(TextWidth - 1)].TrimEnd() + "…").Select(c => char.IsControl(c) ? ' ' : c));

    private static void Append(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
