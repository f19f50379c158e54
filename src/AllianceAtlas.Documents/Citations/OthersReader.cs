namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the words that stand for further authors: et al., m.fl., og kolleger, och medarbetare, med flera.</summary>
internal static class OthersReader
{
    /// <summary>Whether the words end at <paramref name="end"/>; then it moves to the first of them.</summary>
    public static bool SkipBackwards(TokenSpan tokens, ref int end)
    {
        // The genitive behind the full stop: m.fl.s, et al.s.
        var isOwner = tokens.Chars(end - 1) is "s" && tokens.Is(end - 2, TokenKind.Period) && tokens.TouchesNext(end - 2);
        var stop = isOwner ? end - 1 : end;
        var last = tokens.Is(stop - 1, TokenKind.Period) ? stop - 2 : stop - 1;
        var first = FirstOfEtAl(tokens, last) ?? FirstOfMedFlera(tokens, last) ?? FirstOfColleagues(tokens, last);
        end = first ?? end;
        return first is not null;
    }

    /// <summary>et al, et al., et. al., et alii; with a genitive et als.</summary>
    private static int? FirstOfEtAl(TokenSpan tokens, int last)
    {
        if (!IsWord(tokens, last, "al") && !IsWord(tokens, last, "als") && !IsWord(tokens, last, "alii"))
        {
            return null;
        }

        var before = tokens.Is(last - 1, TokenKind.Period) ? last - 2 : last - 1;
        return IsWord(tokens, before, "et") ? before : null;
    }

    /// <summary>m.fl., m. fl., mfl., m fl, med flera, med flere.</summary>
    private static int? FirstOfMedFlera(TokenSpan tokens, int last)
    {
        if (IsWord(tokens, last, "mfl"))
        {
            return last;
        }

        var before = tokens.Is(last - 1, TokenKind.Period) ? last - 2 : last - 1;
        var isShort = IsWord(tokens, last, "fl") && IsWord(tokens, before, "m");
        var isLong = (IsWord(tokens, last, "flera") || IsWord(tokens, last, "flere")) && IsWord(tokens, before, "med");
        return isShort || isLong ? before : null;
    }

    /// <summary>og kolleger, och hans medarbetare, med kollegor, &amp; colleagues.</summary>
    private static int? FirstOfColleagues(TokenSpan tokens, int last)
    {
        if (tokens.IsOneOf(last, CitationWords.Possessives) && tokens.IsOneOf(last - 1, CitationWords.Colleagues))
        {
            last--; // og kollegene hans
        }

        if (!tokens.IsOneOf(last, CitationWords.Colleagues))
        {
            return null;
        }

        var before = last - 1;
        while (tokens.IsOneOf(before, CitationWords.Possessives) && last - before < 3)
        {
            before--;
        }

        var joined = tokens.Is(before, TokenKind.Ampersand)
            || tokens.IsOneOf(before, CitationWords.Conjunctions)
            || IsWord(tokens, before, "med");
        return joined ? before : null;
    }

    private static bool IsWord(TokenSpan tokens, int index, string word) =>
        tokens.Is(index, TokenKind.Word) && tokens.Chars(index).Equals(word, StringComparison.OrdinalIgnoreCase);
}
