using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Cli.Parsing;

/// <summary>A reading for a person at a terminal: the tree with its lines, then what was found, then the counts.</summary>
internal static class ReadingText
{
    private const int TextWidth = 72;

    public static string Write(string source, SourceReading reading)
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
        return text.ToString();
    }

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

    private static string Shortened(string content) =>
        content.Length <= TextWidth ? content : content[..(TextWidth - 1)].TrimEnd() + "…";

    private static void Append(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
