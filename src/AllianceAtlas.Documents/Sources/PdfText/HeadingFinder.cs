using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Finds the headings a stretch begins with or consists of.</summary>
internal sealed class HeadingFinder(SourceText source, ColumnMeasure measure, ArticleWords words, LineJoiner joiner)
{
    private const int MostLines = 4;
    private const int MostWordsAboveList = 6;

    // A line of a paragraph in a narrow column may end this early, one in ten does.
    private const double LeavesRoom = 0.9;

    /// <summary>
    /// Number of lines at the beginning of <paramref name="stretch"/> that are a heading of their own, or 0. A heading
    /// may be broken over lines; it ends where the column still had room and a sentence begins.
    /// </summary>
    public int HeadingLines(Stretch stretch, bool isLast)
    {
        var lines = stretch.Lines;
        for (var count = 1; count <= Math.Min(MostLines, lines.Count); count++)
        {
            if (!IsTitle([.. lines.Take(count)]))
            {
                // "Kapitel 1" right above its text.
                return count == 2 && ArticleParts.IsChapter(lines[0].In(source)) ? 1 : 0;
            }

            if (count == lines.Count)
            {
                return isLast || (count > 1 && !EndsShort(lines)) ? 0 : count;
            }

            if (!ArticleParts.IsChapter(lines[count - 1].In(source))
                && (EndsBefore(lines[count - 1], lines[count]) || (count == 1 && (IsSetApart(stretch) || IsPart(stretch)))))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>The rank the text of a heading shows; a full stop makes it one of the lowest even on a line of its own.</summary>
    public static HeadingForm FormOf(string title)
    {
        var depth = LineForm.NumberDepth(title, out _);
        return depth > 0 ? new HeadingForm(HeadingRank.Numbered, depth)
            : new HeadingForm(title[^1] == '.' ? HeadingRank.RunIn : HeadingRank.Plain, 1);
    }

    private bool IsTitle(IReadOnlyList<PrintedLine> lines)
    {
        var text = joiner.Peek(lines);
        var numbered = LineForm.NumberDepth(text, out var number);
        var body = text[number..];
        var fullStop = text[^1] == '.';
        if (text.Length > 200 || LineForm.WordCount(body) > TitleForm.MostWords || !LineForm.StartsUpper(body) || TitleForm.IsLead(text))
        {
            return false;
        }

        if (lines.Any(line => Abbreviations.IsEntry(line.In(source))) || TitlePage.IsNames(body, words) || IsPersonal(body) || TitlePage.IsDetail(body) || text[^1] is ',' or ';' or '(')
        {
            return false;
        }

        return !(fullStop || text[^1] is ':' or '!') || (numbered > 1 && fullStop) || TitleForm.IsShortTitle(body);
    }

    // Names of people, addresses and quoted speech stand on lines of their own as well.
    private static bool IsPersonal(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || text[0] is '”' or '“' or '"' or '«'
        || (text[^1] == ')' && text.Contains(", ", StringComparison.Ordinal) && text[0] == '(');

    private bool EndsShort(IReadOnlyList<PrintedLine> lines) => !measure.IsWide(lines[^1], 0.95);

    // A blank line before it, room behind it, and below it a sentence that begins with a word, not with a name (a name may begin any line
    // of a paragraph: "Safran og Muran", "Bordin (1979)").
    private bool IsSetApart(Stretch stretch)
    {
        var line = stretch.First.In(source);
        var next = stretch.Lines[1].In(source);
        var second = next[LineForm.FirstWord(next).Length..].TrimStart();
        return stretch.First.Gap > measure.Spacing && !stretch.First.AfterPageEdge && !measure.IsWide(stretch.First, LeavesRoom)
            && !LineForm.EndsWithHyphen(line) && LineForm.StartsUpper(next)
            && !second.IsEmpty && char.IsLower(second[0]) && LineForm.FirstWord(second) is not ("og" or "och" or "and" or "et" or "m.fl." or "mfl.");
    }

    // The name of a part, or a few words above a list, alone on their line: "Litteratur", "Hva er kjent".
    private bool IsPart(Stretch stretch)
    {
        var line = stretch.First.In(source);
        var next = stretch.Lines[1].In(source);
        return ArticleParts.IsTop(line.ToString())
            || (LineForm.MarkerLength(next) > 0 && !char.IsLetterOrDigit(next[0]) && LineForm.WordCount(line) <= MostWordsAboveList && !LineForm.EndsSentence(line));
    }

    private bool EndsBefore(PrintedLine line, PrintedLine next)
    {
        var text = next.In(source);
        if (LineForm.EndsWithHyphen(line.In(source)) || !LineForm.StartsUpper(text))
        {
            return LineForm.NumberDepth(text, out _) > 1;
        }

        var common = words.IsCommon(LineForm.FirstWord(text).Trim("“”\"«‘’'([.,;:)"));
        return measure.Fits(line, next, common ? 1.02 : 0.93);
    }
}
