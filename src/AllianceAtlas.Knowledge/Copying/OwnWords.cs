namespace AllianceAtlas.Knowledge.Copying;

/// <summary>
/// Reads the words of content files that their writers answer for, one text after another. Citations and the targets of links
/// are passed over, for a sentence goes on behind them; what stands between quotation marks is another's and breaks the run.
/// </summary>
/// <param name="glosses">A bracket that holds one of these is passed over too.</param>
internal sealed class OwnWords(params string[] glosses)
{
    // Contract §1: no quotation is longer, so marks further apart belong to no quotation.
    private const int LongestQuotation = 40;

    private static readonly (string Open, char Close)[] PassedOver = [("[@", ']'), ("](", ')')];

    private readonly List<PlainWord> _words = [];
    private char[] _readable = [];

    /// <summary>The words of <paramref name="content"/> in order, until the next text is read.</summary>
    public List<PlainWord> In(ReadOnlySpan<char> content)
    {
        var readable = Readable(content);
        _words.Clear();
        PlainWord.AddTo(_words, readable);
        var (end, quotedFrom) = (0, -1);
        for (var i = 0; i < _words.Count; i++)
        {
            quotedFrom = ReadMarks(readable[end.._words[i].Start], i, quotedFrom);
            end = _words[i].End;
        }

        ReadMarks(readable[end..], _words.Count, quotedFrom);
        return _words;
    }

    // What stands in front of the word with that number. Swedish opens and closes with the same mark; a quotation ends with its
    // paragraph, closed or not.
    private int ReadMarks(ReadOnlySpan<char> between, int word, int quotedFrom)
    {
        // Most words stand a space apart.
        if (between is [' '])
        {
            return quotedFrom;
        }

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
                Quote(quotedFrom, word);
                quotedFrom = -1;
            }
            else if (mark is '«' or '”' or '“')
            {
                quotedFrom = word;
            }
        }

        return quotedFrom;
    }

    private void Quote(int from, int end)
    {
        if (end - from <= LongestQuotation)
        {
            for (var i = from; i < end; i++)
            {
                _words[i] = _words[i] with { IsQuoted = true };
            }
        }
    }

    // The same characters in the same places, blank where nobody reads.
    private ReadOnlySpan<char> Readable(ReadOnlySpan<char> content)
    {
        if (_readable.Length < content.Length)
        {
            _readable = new char[content.Length];
        }

        var readable = _readable.AsSpan(0, content.Length);
        content.CopyTo(readable);
        foreach (var (open, close) in PassedOver)
        {
            BlankTargets(content, readable, open, close);
        }

        if (glosses.Length > 0)
        {
            BlankGlosses(content, readable);
        }

        return readable;
    }

    private static void BlankTargets(ReadOnlySpan<char> content, Span<char> readable, string open, char close)
    {
        var done = 0;
        while (content[done..].IndexOf(open) is var next and >= 0)
        {
            var from = done + next + open.Length;
            var length = content[from..].IndexOf(close);
            if (length < 0)
            {
                return;
            }

            readable.Slice(from, length).Fill(' ');
            done = from + length;
        }
    }

    private void BlankGlosses(ReadOnlySpan<char> content, Span<char> readable)
    {
        var done = 0;
        while (content[done..].IndexOf('(') is var next and >= 0)
        {
            var from = done + next;
            var length = content[from..].IndexOf(')');
            if (length < 0)
            {
                return;
            }

            if (HoldsGloss(content.Slice(from, length)))
            {
                readable.Slice(from, length).Fill(' ');
            }

            done = from + length;
        }
    }

    private bool HoldsGloss(ReadOnlySpan<char> inside)
    {
        foreach (var gloss in glosses)
        {
            if (inside.IndexOf(gloss) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
