namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads what stands for the year of a work: 1979, 2015a, 1912/1958, u.å., i tryck, in press.</summary>
internal static class YearReader
{
    private static readonly WordSet Press = new("tryck trykk press review utgivelse utgivning publisering publicering arbeid arbete");
    private static readonly WordSet BeforePress = new("i in under");

    /// <summary>Index just after the year that begins at <paramref name="start"/>, or <paramref name="start"/> when there is none.</summary>
    public static int Skip(TokenSpan tokens, int start)
    {
        if (tokens.Is(start, TokenKind.Year))
        {
            return SkipYear(tokens, start);
        }

        return tokens.IsSmall(start) ? SkipWords(tokens, start) : start;
    }

    private static int SkipYear(TokenSpan tokens, int start)
    {
        // (n = 1841), (ca 1900 – 1950): a size and a span are no years of works.
        if (tokens.Is(start - 1, TokenKind.Other) || tokens.Is(start - 1, TokenKind.Dash) || IsSpan(tokens, start + 1))
        {
            return start;
        }

        var isReprint = tokens.Is(start + 1, TokenKind.Slash) && tokens.TouchesNext(start) && tokens.TouchesNext(start + 1)
            && tokens.Is(start + 2, TokenKind.Number);
        return isReprint ? start + 3 : IsSuffixApart(tokens, start) ? start + 2 : start + 1;
    }

    /// <summary>A suffix with a blank before it: (Watkins, 2015 a).</summary>
    private static bool IsSuffixApart(TokenSpan tokens, int start) =>
        tokens.Chars(start).Length == 4 && tokens.Chars(start + 1) is [>= 'a' and <= 'e'] && Closes(tokens, start + 2);

    private static bool Closes(TokenSpan tokens, int at) =>
        at == tokens.Count || tokens.Is(at, TokenKind.Comma) || tokens.Is(at, TokenKind.Semicolon);

    private static bool IsSpan(TokenSpan tokens, int at) =>
        tokens.Is(at, TokenKind.Dash) && (tokens.Is(at + 1, TokenKind.Year) || tokens.Is(at + 1, TokenKind.Number) || at + 1 == tokens.Count);

    /// <summary>u.å., n.d., i tryck, in press; only at the end of a work, so that prose does not count.</summary>
    private static int SkipWords(TokenSpan tokens, int start)
    {
        var end = start;
        if (tokens.IsOneOf(start, BeforePress) && tokens.IsOneOf(start + 1, Press))
        {
            end = start + 2;
        }
        else if (tokens.Chars(start) is "utan" or "uten" && tokens.Chars(start + 1) is "år" or "årtal" or "årstall")
        {
            end = start + 2;
        }
        else if (IsAbbreviation(tokens, start, "u", "å") || IsAbbreviation(tokens, start, "u", "d") || IsAbbreviation(tokens, start, "n", "d") || IsAbbreviation(tokens, start, "s", "a"))
        {
            end = tokens.Is(start + 3, TokenKind.Period) ? start + 4 : start + 3;
        }

        return Closes(tokens, end) ? end : start;
    }

    private static bool IsAbbreviation(TokenSpan tokens, int start, string first, string second) =>
        tokens.Chars(start).SequenceEqual(first) && tokens.Is(start + 1, TokenKind.Period) && tokens.Chars(start + 2).SequenceEqual(second);
}
