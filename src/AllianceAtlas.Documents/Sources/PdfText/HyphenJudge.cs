namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>What becomes of a line end inside or between words.</summary>
internal enum LineEnd
{
    /// <summary>Two words: a blank takes its place.</summary>
    Blank,

    /// <summary>A hyphen of the typesetter: it goes, the halves become one word.</summary>
    Soft,

    /// <summary>A hyphen of the writer: it stays, without blank.</summary>
    Hard,

    /// <summary>A hyphen for a part left out ("roll- och"): it stays, with a blank.</summary>
    HardBlank,

    /// <summary>Nothing stands at the line end, yet the halves are one word ("arbets / allians").</summary>
    Unmarked,
}

/// <summary>Decides about line ends by the words the article uses elsewhere.</summary>
internal sealed class HyphenJudge(Vocabulary words, bool hyphenates)
{
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "och", "og", "eller", "and", "or", "samt", "till", "til", "respektive", "men", "som",
    };

    private static readonly HashSet<string> KeepTheirHyphen = new(StringComparer.OrdinalIgnoreCase)
    {
        "icke", "ikke", "ikkje", "non", "self", "ex", "vice", "pseudo", "semi", "quasi",
    };

    // The first part of a Nordic compound is never in the definite form: "överföringen-/motöverföringen" keeps its hyphen.
    private static readonly string[] Definite = ["en", "et", "na", "ne", "n", "a"];

    /// <summary>What to do between <paramref name="before"/> and <paramref name="after"/>; <paramref name="sure"/> is false on a guess.</summary>
    public LineEnd Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> after, out bool sure)
    {
        sure = true;
        if (before.IsEmpty || after.IsEmpty)
        {
            return LineEnd.Blank;
        }

        if (before[^1] == '/' && before.Length > 1 && char.IsLetterOrDigit(before[^2]))
        {
            return LineEnd.Hard;
        }

        if (before[^1] == '\u00AD')
        {
            return LineEnd.Soft;
        }

        return LineForm.EndsWithHyphen(before) ? Hyphen(Tail(before[..^1]), Head(after), out sure) : WithoutHyphen(Tail(before), before, Head(after));
    }

    /// <summary>
    /// Whether the blank between <paramref name="before"/> and <paramref name="after"/> cuts a word in two, as wide
    /// kerning makes a PDF do ("Tradit ionell", Giardina, line 281): neither half occurs elsewhere, the whole does.
    /// </summary>
    public bool IsSplitWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var left = Tail(before);
        var right = Head(after);
        return !left.IsEmpty && !right.IsEmpty && words.Of(left) <= 1 && words.Of(right) <= 1 && words.Of(left, right) > 1;
    }

    private LineEnd Hyphen(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool sure)
    {
        sure = true;
        if (Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(right))
        {
            return LineEnd.HardBlank;
        }

        if (left.IsEmpty || right.IsEmpty || !char.IsLetter(left[^1]) || char.IsUpper(right[0]))
        {
            return LineEnd.Hard;
        }

        var joined = words.Of(left, right);
        var hyphened = words.Of(string.Concat(left, "-"), right);
        if (joined != hyphened)
        {
            return joined > hyphened ? LineEnd.Soft : LineEnd.Hard;
        }

        if (!hyphenates || KeepTheirHyphen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left))
        {
            return LineEnd.Hard;
        }

        return Unseen(left, right, out sure);
    }

    // Neither form occurs elsewhere: the parts have to tell.
    private LineEnd Unseen(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool sure)
    {
        sure = true;
        var last = left[(left.LastIndexOf('-') + 1)..];
        if (last.Length < left.Length && words.Of(last, right) == 0 && words.Of(last) > 0 && words.Of(right) > 0)
        {
            return LineEnd.Hard;
        }

        if (words.Of(left) > 0 && right.Length > 3 && IsDefinite(left))
        {
            return LineEnd.Hard;
        }

        sure = !(words.Of(left) > 0 && words.Of(right) > 0 && left.Length > 3 && right.Length > 3);
        return LineEnd.Soft;
    }

    private bool IsDefinite(ReadOnlySpan<char> word)
    {
        foreach (var ending in Definite)
        {
            if (word.Length > ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal) && words.Of(word[..^ending.Length]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "arbets / allians", "hand / ledare" (Giardina, lines 69 and 425): one half is no word by itself, the whole is.
    private LineEnd WithoutHyphen(ReadOnlySpan<char> left, ReadOnlySpan<char> before, ReadOnlySpan<char> right)
    {
        var touches = left.Length > 2 && right.Length > 2 && char.IsLetter(before[^1]) && char.IsLower(right[0]) && !left.Contains('-');
        if (!hyphenates || !touches || (words.Of(left) > 1 && words.Of(right) > 1))
        {
            return LineEnd.Blank;
        }

        var halfIsNoWord = words.Of(left) <= 1 || words.Of(right) <= 1;
        var wholeIsWord = words.Of(left, right) > 1;
        var isLinkingForm = left[^1] == 's' && left.Length > 4 && words.Of(left) <= 1 && words.Of(left[..^1]) == 0
            && words.BeginsCompound(left) && words.EndsCompound(right);
        return halfIsNoWord && (wholeIsWord || isLinkingForm) ? LineEnd.Unmarked : LineEnd.Blank;
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '’'))
        {
            start--;
        }

        return text[start..].TrimStart("-’");
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end > 0)))
        {
            end++;
        }

        return text[..end].TrimEnd('-');
    }
}
