namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Decides about line ends inside words: by the words the article uses elsewhere, then by the lexicon of other texts,
/// then by what Nordic compounds look like.
/// </summary>
internal sealed class HyphenJudge(ArticleWords words, bool hyphenates)
{
    /// <summary>What to do between <paramref name="before"/> and <paramref name="after"/>; <paramref name="sure"/> is false on a guess.</summary>
    public LineEnd Judge(ReadOnlySpan<char> before, ReadOnlySpan<char> after, out bool sure)
    {
        sure = true;
        if (before.IsEmpty || after.IsEmpty)
        {
            return LineEnd.Blank;
        }

        if (before[^1] is '\u00AD' or '¬')
        {
            return LineEnd.Soft;
        }

        if (TouchesNext(before, after))
        {
            return LineEnd.Hard;
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

    // After a slash, a dash between figures or inside an address no blank belongs.
    private static bool TouchesNext(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2 || !char.IsLetterOrDigit(before[^2]) || !char.IsLetterOrDigit(after[0]))
        {
            return false;
        }

        var last = before[(before.LastIndexOf(' ') + 1)..];
        var inAddress = last.Contains("://", StringComparison.Ordinal) || last.StartsWith("www.", StringComparison.Ordinal);
        return before[^1] is '/' or '–' || (inAddress && before[^1] is '-' or '.' or '=' or '?' or '&' && !char.IsUpper(after[0]));
    }

    private LineEnd Hyphen(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool sure)
    {
        sure = true;
        if (HyphenatedParts.IsConjunction(right))
        {
            return LineEnd.HardBlank;
        }

        // "e-/post", "1980-/talet", "KBT-/terapeut", "Nissen-/Lie"; a heading in capitals is hyphenated as words are.
        if (left.Length < 2 || right.IsEmpty || !char.IsLetter(left[^1]))
        {
            return LineEnd.Hard;
        }

        var capitals = IsCapitals(left);
        if (char.IsUpper(right[0]))
        {
            return capitals && IsCapitals(right) && right.Length > 1 && words.Of(left) == 0 ? LineEnd.Soft : LineEnd.Hard;
        }

        return capitals ? LineEnd.Hard
            : ByArticle(left, right) ?? (hyphenates ? ByLexicon(left, right) : null) ?? Unseen(left, right, out sure);
    }

    private LineEnd? ByArticle(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var joined = words.Of(left, right);
        var hyphened = words.Of(string.Concat(left, "-"), right);
        return joined == hyphened ? null : joined > hyphened ? LineEnd.Soft : LineEnd.Hard;
    }

    // The word itself, or one that differs in its ending only: "handlednings-/situationens" by "handledningssituationen".
    private LineEnd? ByLexicon(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var joined = string.Concat(left, right);
        var hyphened = string.Concat(left, "-", right);
        if (words.InLexicon(joined) != words.InLexicon(hyphened))
        {
            return words.InLexicon(joined) ? LineEnd.Soft : LineEnd.Hard;
        }

        var shared = Math.Max(2, right.Length - 3);
        if (right.Length < shared)
        {
            return null;
        }

        var hasJoined = words.Begins(string.Concat(left, right[..shared]), 0);
        var hasHyphened = words.Begins(string.Concat(left, "-", right[..shared]), 0);
        return hasJoined == hasHyphened ? null : hasJoined ? LineEnd.Soft : LineEnd.Hard;
    }

    // Neither form occurs anywhere: the parts have to tell.
    private LineEnd Unseen(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool sure)
    {
        sure = true;
        if (!hyphenates || HyphenatedParts.KeepsItsHyphen(left, right) || IsPhrase(left, right) || IsNameBefore(left, right) || IsDefiniteBefore(left, right))
        {
            return LineEnd.Hard;
        }

        // "KBT-inriktad" stands elsewhere, "kbt…" without hyphen nowhere.
        if (words.Begins(string.Concat(left, "-"), 1) && !words.Begins(left, 2))
        {
            return LineEnd.Hard;
        }

        sure = left.Length <= 3 || right.Length <= 3 || !words.Knows(left) || !words.Knows(right);
        return LineEnd.Soft;
    }

    // "elev-lärare-/relation", "här-och-/nu", "elev-/lärare-relation": whole words on both sides of a chain of hyphens.
    private bool IsPhrase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var last = left[(left.LastIndexOf('-') + 1)..];
        var dash = right.IndexOf('-');
        var first = dash < 0 ? right : right[..dash];
        var isChain = last.Length < left.Length || dash > 0;
        return isChain && words.Knows(last) && words.Knows(first) && !words.Knows(string.Concat(last, first));
    }

    // "Rogers-/inspirerad": a name the article writes by itself and never small, before a word.
    private bool IsNameBefore(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        char.IsUpper(left[0]) && left.Length > 3 && words.Of(left) > 0 && !words.IsCommon(left) && right.Length > 3 && words.Knows(right);

    // The first part of a Nordic compound is never in the definite form: "överföringen-/motöverföringen" keeps its hyphen.
    private bool IsDefiniteBefore(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (right.Length < 4 || !words.Knows(left) || HyphenatedParts.IsAdverb(left))
        {
            return false;
        }

        foreach (var ending in (ReadOnlySpan<string>)["en", "et", "na", "ne", "n", "a"])
        {
            if (left.Length > ending.Length + 4 && left.EndsWith(ending, StringComparison.Ordinal) && words.Knows(left[..^ending.Length]))
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
        if (!hyphenates || !touches || (IsWord(left) && IsWord(right)))
        {
            return LineEnd.Blank;
        }

        var isLinkingForm = left[^1] == 's' && left.Length > 4 && !IsWord(left) && words.Of(left[..^1]) == 0
            && right.Length > 3 && words.BeginsCompound(left) && words.EndsCompound(right);
        return words.Of(left, right) > 1 || words.InLexicon(string.Concat(left, right)) || isLinkingForm ? LineEnd.Unmarked : LineEnd.Blank;
    }

    private bool IsWord(ReadOnlySpan<char> word) => words.Of(word) > 1 || words.InLexicon(word);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
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
