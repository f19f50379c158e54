using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Puts together what the splitter parted too eagerly in lists: the sentences of one indented item (Bergen, line 3019)
/// and the questions of an interview guide (Qvarnström, lines 637-644), which stand line by line without blank lines.
/// </summary>
internal sealed class ListGrouper(SourceText source, ColumnMeasure measure)
{
    private const int LongestQuestion = 3;
    private const double Indented = 0.95;

    /// <summary>The stretches with lists in one piece.</summary>
    public List<Stretch> Group(IReadOnlyList<Stretch> stretches)
    {
        var grouped = new List<Stretch>(stretches.Count);
        for (var i = 0; i < stretches.Count;)
        {
            var end = Math.Max(QuestionsEnd(stretches, i), ItemEnd(stretches, i));
            grouped.Add(end == i + 1
                ? stretches[i]
                : stretches[end - 1] with { Lines = [.. stretches.Take(i..end).SelectMany(s => s.Lines)] });
            i = end;
        }

        return grouped;
    }

    private int QuestionsEnd(IReadOnlyList<Stretch> stretches, int start)
    {
        var end = start;
        var asked = 0;
        while (end < stretches.Count && (end == start || Touches(stretches[end])) && (Asks(stretches[end]) || IsLabel(stretches[end])))
        {
            asked += Asks(stretches[end]) ? 1 : 0;
            end++;
        }

        return asked > 1 && asked * 2 > end - start ? end : start + 1;
    }

    private int ItemEnd(IReadOnlyList<Stretch> stretches, int start)
    {
        var end = start + 1;
        if (LineForm.MarkerLength(stretches[start].First.In(source)) == 0 || !IsIndented(stretches[start]))
        {
            return end;
        }

        while (end < stretches.Count && stretches[end - 1].EndIsGuess && Touches(stretches[end])
            && LineForm.MarkerLength(stretches[end].First.In(source)) == 0 && IsIndented(stretches[end]))
        {
            end++;
        }

        return end;
    }

    private bool Touches(Stretch stretch) => stretch.First.Gap <= measure.Spacing;

    private bool Asks(Stretch stretch) =>
        stretch.Lines.Count <= LongestQuestion && stretch.Last.In(source).TrimEnd(')') is [.., '?'];

    private bool IsLabel(Stretch stretch) => stretch.Lines.Count == 1 && char.IsLetter(stretch.First.In(source)[^1]);

    private bool IsIndented(Stretch stretch) => stretch.Lines.All(l => !measure.IsWide(l, Indented));
}
