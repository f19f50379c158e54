using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Rebuilds the rows of a table whose cells arrive one after the other. Three shapes are known: cells set apart by
/// blank lines, columns kept apart by blanks within the line, and outlines whose printed numbers say what belongs where.
/// </summary>
internal sealed class TableReader(SourceText source, LineJoiner joiner, DiagnosticBag findings)
{
    private const int MostColumns = 8;
    private const int FewestCells = 6;

    /// <summary>Whether three blanks or a tab inside <paramref name="line"/> keep columns apart.</summary>
    public static bool HasColumns(ReadOnlySpan<char> line) =>
        line.Trim() is var bare && (bare.IndexOf("   ") > 0 || bare.IndexOf('\t') > 0);

    /// <summary>The rows of the table whose lines are <paramref name="groups"/>.</summary>
    public List<IReadOnlyList<MappedText>> Rows(IReadOnlyList<IReadOnlyList<PrintedLine>> groups)
    {
        var lines = groups.SelectMany(g => g).ToList();
        var columned = lines.Count(l => HasColumns(l.In(source)));
        if (columned * 2 > lines.Count)
        {
            return LaidOut(lines);
        }

        var numbered = lines.Count(l => LineForm.NumberDepth(l.In(source), out _) > 1);
        return numbered > 2 ? new OutlineTable(source, joiner).Rows(lines) : CellByCell(groups);
    }

    private List<IReadOnlyList<MappedText>> CellByCell(IReadOnlyList<IReadOnlyList<PrintedLine>> groups)
    {
        // Without blank lines between them every line is a cell, where that makes a table.
        if (groups is [{ Count: >= FewestCells } lines])
        {
            var each = lines.Select(line => joiner.JoinCells([[line]])).ToList();
            if (Shape(each) is { Columns: > 0 and var count, Corner: false })
            {
                return [.. each.Chunk(count).Select(row => (IReadOnlyList<MappedText>)row)];
            }
        }

        var cells = groups.Select(g => joiner.JoinCells([g])).ToList();
        var (columns, corner) = Shape(cells);
        if (columns == 0)
        {
            columns = 1;
            var first = groups[0][0];
            findings.Add(Diagnostic.At(DiagnosticCatalogue.TableDoesNotAddUp, source, first.Span, Count(cells.Count), "2 to 8"));
        }

        if (corner)
        {
            cells.Insert(0, MappedText.Empty);
        }

        return [.. cells.Chunk(columns).Select(row => (IReadOnlyList<MappedText>)row)];
    }

    /// <summary>
    /// The number of columns under which the cells of every column are most alike in length; with an empty corner when
    /// one cell is missing (Giardina, line 281: two heads over three columns). No columns when nothing divides.
    /// </summary>
    private static (int Columns, bool Corner) Shape(List<MappedText> cells)
    {
        var best = (Columns: 0, Corner: false);
        var least = double.MaxValue;
        for (var columns = 2; columns <= MostColumns; columns++)
        {
            foreach (var corner in (ReadOnlySpan<bool>)[false, true])
            {
                var count = cells.Count + (corner ? 1 : 0);
                if (count % columns != 0 || count / columns < (columns > 2 ? 3 : 2))
                {
                    continue;
                }

                var spread = Spread(cells, columns, corner ? 1 : 0) + (0.05 * columns);
                if (spread < least)
                {
                    (least, best) = (spread, (columns, corner));
                }
            }
        }

        return best;
    }

    // Mean spread of the logarithm of cell lengths within a column; the head row is left out.
    private static double Spread(List<MappedText> cells, int columns, int shift)
    {
        var sum = 0.0;
        for (var column = 0; column < columns; column++)
        {
            var lengths = new List<double>();
            for (var i = columns + column; i < cells.Count + shift; i += columns)
            {
                lengths.Add(Math.Log(1 + cells[i - shift].Length));
            }

            var mean = lengths.Average();
            sum += lengths.Average(l => Math.Abs(l - mean));
        }

        return sum / columns;
    }

    // A line that leaves the first column empty goes on the row above.
    private List<IReadOnlyList<MappedText>> LaidOut(List<PrintedLine> lines)
    {
        var rows = new List<List<List<PrintedLine>>>();
        var starts = ColumnStarts(lines);
        foreach (var line in lines)
        {
            var cells = Cut(line, starts);
            if (rows.Count == 0 || (cells[0].Count > 0 && !GoesOn(cells)))
            {
                rows.Add(cells);
                continue;
            }

            for (var column = 0; column < cells.Count; column++)
            {
                rows[^1][column].AddRange(cells[column]);
            }
        }

        return [.. rows.Select(row => (IReadOnlyList<MappedText>)[.. row.Select(c => c.Count == 0 ? MappedText.Empty : joiner.Join(c))])];
    }

    // The first cell on a second line: "Vidde, det minste koret på / nordsiden av vannet".
    private bool GoesOn(List<List<PrintedLine>> cells) =>
        cells.Skip(1).All(cell => cell.Count == 0) && LineForm.GoesOn(cells[0][0].In(source));

    /// <summary>Columns of the page where cells begin: those of the line with most of them.</summary>
    private List<int> ColumnStarts(List<PrintedLine> lines)
    {
        var best = new List<int> { 0 };
        foreach (var line in lines)
        {
            var starts = Pieces(line).Select(p => p.Start).ToList();
            best = starts.Count > best.Count ? starts : best;
        }

        return best;
    }

    private List<List<PrintedLine>> Cut(PrintedLine line, List<int> starts)
    {
        var cells = starts.Select(_ => new List<PrintedLine>()).ToList();
        foreach (var (start, span) in Pieces(line))
        {
            var column = starts.Count - 1;
            while (column > 0 && starts[column] > start + 2)
            {
                column--;
            }

            cells[column].Add(line with { Span = span });
        }

        return cells;
    }

    private List<(int Start, TextSpan Span)> Pieces(PrintedLine line)
    {
        var text = line.In(source);
        var pieces = new List<(int, TextSpan)>();
        var start = 0;
        while (start < text.Length)
        {
            var rest = text[start..];
            var gap = rest.IndexOf("   ");
            var tab = rest.IndexOf('\t');
            var length = (gap, tab) switch
            {
                ( < 0, < 0) => rest.Length,
                ( < 0, _) => tab,
                (_, < 0) => gap,
                _ => Math.Min(gap, tab),
            };
            if (length > 0)
            {
                pieces.Add((line.Indent + start, new TextSpan(line.Span.Start + start, length)));
            }

            start += length;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return pieces;
    }

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
