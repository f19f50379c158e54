using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Takes tables and figures with their captions out of the running text, so that the text closes over them.</summary>
internal sealed class FloatFinder(SourceText source, ColumnMeasure measure, LineJoiner joiner, TableReader tables)
{
    private const int MostLines = 600;
    private const double ProseShare = 0.75;
    private const int MostLabels = 20;
    private const int MostLabelWords = 6;

    // A cell that goes on below itself stands this far in.
    private const int LeastInner = 8;

    private readonly List<DraftBlock> _floats = [];

    /// <summary>The lines that are left, and the tables, figures and captions taken out.</summary>
    public (List<PrintedLine> Running, List<DraftBlock> Floats) TakeOut(IReadOnlyList<PrintedLine> lines)
    {
        var running = new List<PrintedLine>(lines.Count);
        var gap = 0;
        for (var i = 0; i < lines.Count;)
        {
            var end = IsCaption(lines, i) ? ReadFloat(lines, i) : i;
            if (end > i)
            {
                TakeLabels(lines[i], running);
                i = end;
                gap = measure.Spacing + 1;
                continue;
            }

            running.Add(lines[i] with { Gap = Math.Max(lines[i].Gap, gap) });
            gap = 0;
            i++;
        }

        return (running, _floats);
    }

    // The labels in a figure stand above its caption, each alone on its line; a single one is a heading.
    private void TakeLabels(PrintedLine caption, List<PrintedLine> running)
    {
        var first = running.Count;
        while (first > 0 && running.Count - first < MostLabels && IsLabel(running, first - 1))
        {
            first--;
        }

        var labels = running.Count - first;
        if (labels > 1 && !ArticleParts.IsTableLabel(caption.In(source).ToString()))
        {
            var figure = running.GetRange(first, labels);
            running.RemoveRange(first, labels);
            Add(BlockKind.Figure, joiner.JoinCells([.. figure.Select(line => (IReadOnlyList<PrintedLine>)[line])]), figure[0]);
        }
    }

    private bool IsLabel(List<PrintedLine> running, int i)
    {
        var text = running[i].In(source);
        return running[i].Gap > measure.Spacing && (i == running.Count - 1 || running[i + 1].Gap > measure.Spacing)
            && LineForm.WordCount(text) <= MostLabelWords && !LineForm.EndsSentence(text) && LineForm.NumberDepth(text, out _) == 0;
    }

    private bool IsCaption(IReadOnlyList<PrintedLine> lines, int i)
    {
        var apart = i == 0 || lines[i].Gap > measure.Spacing || lines[i].AfterPageEdge || LineForm.EndsSentence(lines[i - 1].In(source));
        return apart && ArticleParts.CaptionLabelLength(lines[i].In(source).ToString()) > 0;
    }

    private int ReadFloat(IReadOnlyList<PrintedLine> lines, int start)
    {
        var body = CaptionEnd(lines, start);
        var caption = joiner.Join([.. lines.Take(start..body)]);
        Add(BlockKind.Caption, caption, lines[start]);

        var isTable = ArticleParts.IsTableLabel(caption.Content);
        var groups = new List<IReadOnlyList<PrintedLine>>();
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var end = body;
        while (end < lines.Count && end - start < MostLines)
        {
            var next = GroupEnd(lines, end);
            var group = lines.Take(end..next).ToList();
            if (!Belongs(group, numbers) || (isTable ? HasColumns(groups) && !HasColumns([group]) : LineForm.NumberDepth(group[0].In(source), out _) > 1))
            {
                break;
            }

            groups.Add(group);
            end = next;
        }

        AddBody(groups, isTable);
        return AddNote(lines, end, caption.Content, groups.Count > 0);
    }

    // "Tabell 1" alone is followed by its title; a caption with words runs on to the next blank line.
    private int CaptionEnd(IReadOnlyList<PrintedLine> lines, int start)
    {
        var text = lines[start].In(source).ToString();
        var end = start + 1;
        var labelOnly = ArticleParts.CaptionLabelLength(text) >= text.Length;
        if (labelOnly && end < lines.Count)
        {
            end++;
        }

        while (end < lines.Count && lines[end].Gap <= measure.Spacing && !lines[end].AfterPageEdge && end - start < 6 && !TableReader.HasColumns(lines[end].In(source))
            && (!labelOnly || LineForm.GoesOn(lines[end].In(source))) && !LineForm.EndsSentence(lines[end - 1].In(source)))
        {
            end++;
        }

        return end;
    }

    private int GroupEnd(IReadOnlyList<PrintedLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && lines[end].Gap <= measure.Spacing && !lines[end].AfterPageEdge && !IsNote(lines[end].In(source)))
        {
            end++;
        }

        return end;
    }

    // Once the columns of a table stand side by side, a line without them after a blank line is a heading.
    private bool HasColumns(List<IReadOnlyList<PrintedLine>> groups) =>
        groups.Exists(group => group.Any(line => TableReader.HasColumns(line.In(source)) || line.Indent > measure.Margin + LeastInner));

    // Cells and labels are short and set narrow; running text fills its column.
    private bool Belongs(List<PrintedLine> group, HashSet<string> numbers)
    {
        foreach (var line in group)
        {
            var text = line.In(source);
            if (TableReader.HasColumns(text) || line.Indent > measure.Margin + LeastInner)
            {
                continue;
            }

            if (LineForm.NumberDepth(text, out var length) > 0 && !numbers.Add(text[..length].Trim().ToString()))
            {
                return false;
            }

            if (measure.IsWide(line, ProseShare) && (group.Count > 1 || LineForm.EndsSentence(text) || LineForm.WordCount(text) > 8))
            {
                return false;
            }
        }

        var first = group[0].In(source).ToString();
        return !IsNote(first) && !ArticleParts.IsTop(first) && !ArticleParts.IsAppendix(first) && ArticleParts.CaptionLabelLength(first) == 0;
    }

    private void AddBody(List<IReadOnlyList<PrintedLine>> groups, bool isTable)
    {
        if (groups.Count == 0)
        {
            return;
        }

        var text = joiner.JoinCells(groups);
        if (!isTable)
        {
            Add(BlockKind.Figure, text, groups[0][0]);
            return;
        }

        var rows = tables.Rows(groups);
        _floats.Add(new DraftBlock(BlockKind.Table, text) { Page = groups[0][0].Page, Rows = rows });
    }

    // What stands right under a table and repeats its caption, or says it is a note, belongs to it (Giardina, line 365).
    private int AddNote(IReadOnlyList<PrintedLine> lines, int start, string caption, bool hasBody)
    {
        if (!hasBody || start >= lines.Count)
        {
            return start;
        }

        var end = GroupEnd(lines, start);
        var note = joiner.Peek([.. lines.Take(start..end)]);
        var opening = note[..Math.Min(note.Length, 24)];
        if (end - start > 6 || !(IsNote(note) || (opening.Length == 24 && caption.Contains(opening, StringComparison.OrdinalIgnoreCase))))
        {
            return start;
        }

        Add(IsNote(note) ? BlockKind.Paragraph : BlockKind.Caption, joiner.Join([.. lines.Take(start..end)]), lines[start]);
        return end;
    }

    private static bool IsNote(ReadOnlySpan<char> text) =>
        text.StartsWith("Not.") || text.StartsWith("Note.") || text.StartsWith("Merk") || text.StartsWith("Anm");

    private void Add(BlockKind kind, MappedText text, PrintedLine first) =>
        _floats.Add(new DraftBlock(kind, text) { Page = first.Page });
}
