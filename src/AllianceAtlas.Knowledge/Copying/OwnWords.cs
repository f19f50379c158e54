namespace AllianceAtlas.Knowledge.Copying;

/// <summary>
/// The words of a content file that its writer answers for. Citations and the targets of links are passed over, for a
/// sentence goes on behind them; what stands between quotation marks is another's and breaks the run.
/// </summary>
internal static class OwnWords
{
    // Contract §1: no quotation is longer, so marks further apart belong to no quotation.
    private const int LongestQuotation = 40;

    private static readonly (string Open, char Close)[] PassedOver = [("[@", ']'), ("](", ')')];

    /// <summary>The words of <paramref name="content"/> in order; a quoted word keeps its place and is empty.</summary>
    public static IReadOnlyList<PlainWord> In(string content)
    {
        var words = new List<PlainWord>();
        var (end, quotedFrom) = (0, -1);
        var readable = WithoutTargets(content);
        foreach (var word in PlainWord.In(readable))
        {
            quotedFrom = ReadMarks(readable.AsSpan(end, word.Start - end), words, quotedFrom);
            words.Add(word);
            end = word.End;
        }

        ReadMarks(readable.AsSpan(end), words, quotedFrom);
        return words;
    }

    // Swedish opens and closes with the same mark. A quotation ends with its paragraph, closed or not.
    private static int ReadMarks(ReadOnlySpan<char> between, List<PlainWord> words, int quotedFrom)
    {
        var lineEnds = 0;
        foreach (var mark in between)
        {
            lineEnds = mark == '\n' ? lineEnds + 1 : char.IsWhiteSpace(mark) ? lineEnds : 0;
            if (lineEnds > 1)
            {
                quotedFrom = -1;
            }
            else if (mark is '»' or '”' or '“' && quotedFrom >= 0)
            {
                Blank(words, quotedFrom);
                quotedFrom = -1;
            }
            else if (mark is '«' or '”' or '“')
            {
                quotedFrom = words.Count;
            }
        }

        return quotedFrom;
    }

    private static void Blank(List<PlainWord> words, int from)
    {
        if (words.Count - from <= LongestQuotation)
        {
            for (var i = from; i < words.Count; i++)
            {
                words[i] = words[i] with { Text = "" };
            }
        }
    }

    // The same characters in the same places, blank where nobody reads.
    private static string WithoutTargets(string content)
    {
        var kept = content.ToCharArray();
        foreach (var (open, close) in PassedOver)
        {
            for (var at = content.IndexOf(open, StringComparison.Ordinal); at >= 0;)
            {
                var end = content.IndexOf(close, at + open.Length);
                if (end < 0)
                {
                    break;
                }

                kept.AsSpan(at + open.Length, end - at - open.Length).Fill(' ');
                at = content.IndexOf(open, end, StringComparison.Ordinal);
            }
        }

        return new string(kept);
    }
}
