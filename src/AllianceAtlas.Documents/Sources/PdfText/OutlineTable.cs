using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// A table of themes whose cells carry section numbers (Qvarnström, lines 744-810): the number, not the order of the
/// file, says which column a cell stands in and below what.
/// </summary>
internal sealed class OutlineTable(SourceText source, LineJoiner joiner)
{
    private readonly record struct Cell(string Number, int Depth, IReadOnlyList<PrintedLine> Lines);

    /// <summary>One row for every innermost theme; a theme stands in the first row of its group only.</summary>
    public List<IReadOnlyList<MappedText>> Rows(IReadOnlyList<PrintedLine> lines)
    {
        var firstCell = 0;
        while (LineForm.NumberDepth(lines[firstCell].In(source), out _) == 0)
        {
            firstCell++;
        }

        var cells = Cells(lines, firstCell);
        var columns = cells.Max(c => c.Depth);
        var rows = new List<IReadOnlyList<MappedText>>();
        if (firstCell > 0)
        {
            rows.Add(Head(lines[0], columns));
        }

        MappedText[]? row = null;
        var filled = 0;
        foreach (var cell in cells.OrderBy(c => c.Number, StringComparer.Ordinal))
        {
            if (row is null || cell.Depth <= filled)
            {
                row = [.. Enumerable.Repeat(MappedText.Empty, columns)];
                rows.Add(row);
            }

            row[cell.Depth - 1] = joiner.JoinCells([cell.Lines]);
            filled = cell.Depth;
        }

        return rows;
    }

    private List<Cell> Cells(IReadOnlyList<PrintedLine> lines, int start)
    {
        var cells = new List<Cell>();
        var current = new List<PrintedLine>();
        for (var i = start; i < lines.Count; i++)
        {
            var text = lines[i].In(source);
            var depth = LineForm.NumberDepth(text, out var length);
            if (depth > 0)
            {
                current = [];
                cells.Add(new Cell(SortKey(text[..length]), depth, current));
            }

            current.Add(lines[i]);
        }

        return cells;
    }

    // "2.10" sorts after "2.9": two places for every number.
    private static string SortKey(ReadOnlySpan<char> number)
    {
        var parts = number.Trim().TrimEnd('.').ToString().Split('.');
        return string.Join('.', parts.Select(p => p.PadLeft(2, '0')));
    }

    // Head cells stand two blanks apart, or begin with the same word ("Underteman nivå 1 Underteman nivå 2").
    private List<MappedText> Head(PrintedLine line, int columns)
    {
        var pieces = new List<TextSpan>();
        var text = line.In(source);
        var start = 0;
        while (start < text.Length)
        {
            var end = HeadEnd(text, start);
            pieces.Add(new TextSpan(line.Span.Start + start, end - start));
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        var head = pieces.Select(p => joiner.Join([line with { Span = p }])).ToList();
        while (head.Count < columns)
        {
            head.Add(MappedText.Empty);
        }

        return head;
    }

    private static int HeadEnd(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var gap = rest.IndexOf("  ");
        var word = LineForm.FirstWord(rest);
        var again = rest[word.Length..].IndexOf(string.Concat(" ", word));
        var end = gap < 0 ? rest.Length : gap;
        return start + (again < 0 ? end : Math.Min(end, word.Length + again));
    }
}
