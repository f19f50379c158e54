using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Finds lists: lines that begin with markers in order, and runs of questions one a line.</summary>
internal static class ListSplitter
{
    /// <summary>One item, or a title standing between items.</summary>
    internal readonly record struct Item(IReadOnlyList<PrintedLine> Lines, bool IsTitle);

    /// <summary>The items of <paramref name="stretch"/>; none when it is no list.</summary>
    public static List<Item> Items(Stretch stretch, SourceText source, ColumnMeasure measure)
    {
        var marked = Marked(stretch, source);
        return marked.Count > 0 ? marked : Questions(stretch, source, measure);
    }

    private static List<Item> Marked(Stretch stretch, SourceText source)
    {
        var first = stretch.First.In(source);
        if (LineForm.MarkerLength(first) == 0 || LineForm.NumberDepth(first, out _) > 1 || RunsOn(stretch, source))
        {
            return [];
        }

        var items = new List<Item>();
        var current = new List<PrintedLine>();
        var marker = "";
        foreach (var line in stretch.Lines)
        {
            var text = line.In(source);
            var length = LineForm.MarkerLength(text);
            if (length > 0 && (marker.Length == 0 || Follows(marker, text[..length].Trim())))
            {
                marker = text[..length].Trim().ToString();
                current = [];
                items.Add(new Item(current, IsTitle: false));
            }

            current.Add(line);
        }

        return items;
    }

    // "1) patienten, 2) interventioner …": a count inside a sentence, not a list (Giardina, line 427; Bergen, line 2719).
    private static bool RunsOn(Stretch stretch, SourceText source)
    {
        var first = stretch.First.In(source);
        if (!char.IsAsciiDigit(first[0]))
        {
            return false;
        }

        var next = string.Create(CultureInfo.InvariantCulture, $" {first[0] - '0' + 1}{first[1]} ");
        foreach (var line in stretch.Lines)
        {
            if (line.In(source).Contains(next, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The same bullet again, or the next number or letter.
    private static bool Follows(string marker, ReadOnlySpan<char> next)
    {
        if (!char.IsLetterOrDigit(marker[0]))
        {
            return next.Equals(marker, StringComparison.Ordinal);
        }

        var bare = marker.TrimEnd('.', ')');
        var bareNext = next.TrimEnd(".)");
        return int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            ? int.TryParse(bareNext, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && b == a + 1
            : bareNext.Length == 1 && bareNext[0] == bare[0] + 1;
    }

    // An interview guide: most lines end with a question mark, each question begins on a line of its own.
    private static List<Item> Questions(Stretch stretch, SourceText source, ColumnMeasure measure)
    {
        var asked = stretch.Lines.Count(l => l.In(source).TrimEnd(')') is [.., '?']);
        if (asked < 2 || asked * 3 < stretch.Lines.Count)
        {
            return [];
        }

        var items = new List<Item>();
        var current = new List<PrintedLine>();
        for (var i = 0; i < stretch.Lines.Count; i++)
        {
            if (i > 0 && BeginsItem(stretch.Lines[i - 1], stretch.Lines[i]))
            {
                items.Add(AsItem(current));
                current = [];
            }

            current.Add(stretch.Lines[i]);
        }

        items.Add(AsItem(current));
        return items;

        bool BeginsItem(PrintedLine before, PrintedLine line) =>
            LineForm.StartsUpper(line.In(source)) && (before.In(source)[^1] is '?' or '.' or ')' || measure.Fits(before, line, 0.9));

        Item AsItem(List<PrintedLine> lines) =>
            new(lines, IsTitle: items.Count > 0 && lines.Count == 1 && char.IsLetter(lines[0].In(source)[^1]));
    }
}
