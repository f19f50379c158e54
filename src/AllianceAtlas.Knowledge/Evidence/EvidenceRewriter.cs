using System.Text;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Writes new lines into references of content files and leaves every other character as it is.</summary>
public static class EvidenceRewriter
{
    /// <summary>
    /// The content of <paramref name="file"/> with each reference of <paramref name="changes"/>, which stand in it, naming
    /// its new lines.
    /// </summary>
    public static string Rewrite(SourceText file, IEnumerable<(PassageReference Reference, LineRange Lines)> changes)
    {
        var content = new StringBuilder(file.Content);
        foreach (var (reference, lines) in changes
            .DistinctBy(change => change.Reference.Place.Start)
            .OrderByDescending(change => change.Reference.Place.Start.Line)
            .ThenByDescending(change => change.Reference.Place.Start.Column))
        {
            var start = file.LineSpan(reference.Place.Start.Line).Start + reference.Place.Start.Column - 1;
            if (LinesAfter(file.Content, start, reference.Source) is { } span)
            {
                content.Remove(span.Start, span.Length).Insert(span.Start, lines.ToString());
            }
        }

        return content.ToString();
    }

    // The lines stand after the source id, parted by blanks or, in a quotation, a line end and its marker.
    private static TextSpan? LinesAfter(string content, int start, string source)
    {
        var at = content.IndexOf(source, start, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var first = at + source.Length;
        while (first < content.Length && (char.IsWhiteSpace(content[first]) || content[first] == '>'))
        {
            first++;
        }

        var end = Number(content, first);
        var second = end;
        while (second < content.Length && content[second] == ' ')
        {
            second++;
        }

        if (second < content.Length && content[second] is '-' or '–')
        {
            second++;
            while (second < content.Length && content[second] == ' ')
            {
                second++;
            }

            end = Math.Max(end, Number(content, second));
        }

        return end > first ? TextSpan.FromBounds(first, end) : null;
    }

    // The place after "L57" or "57" at start.
    private static int Number(string content, int start)
    {
        var end = start < content.Length && content[start] == 'L' ? start + 1 : start;
        while (end < content.Length && char.IsAsciiDigit(content[end]))
        {
            end++;
        }

        return end;
    }
}
