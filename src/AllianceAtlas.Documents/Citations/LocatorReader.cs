using System.Buffers;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads a place inside a work: <c>s. 161-162</c>, <c>s.439</c>, <c>kap. 3</c>, <c>s. Xii</c>.</summary>
internal static class LocatorReader
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM-–");

    /// <summary>Index just after the locator that begins at <paramref name="start"/>, or <paramref name="start"/> when there is none.</summary>
    public static int Skip(TokenSpan tokens, int start)
    {
        if (!tokens.IsOneOf(start, CitationWords.LocatorLabels) && tokens.Chars(start) is not "§")
        {
            return start;
        }

        var at = tokens.Is(start + 1, TokenKind.Period) ? start + 2 : start + 1;
        var end = SkipPlaces(tokens, at);
        return end == at ? start : end;
    }

    /// <summary>
    /// The pages of the forms 1979:253 and 1979, 253–255, from the mark on, or <paramref name="start"/> when there are none. Behind
    /// a comma they close the work, so that (Hekne, 2023, 12. mars) has none.
    /// </summary>
    public static int SkipUnlabelled(TokenSpan tokens, int start)
    {
        var isComma = tokens.Is(start, TokenKind.Comma);
        if ((!isComma && !tokens.Is(start, TokenKind.Colon)) || (isComma && !tokens.Is(start + 1, TokenKind.Number)))
        {
            return start;
        }

        var end = SkipPlaces(tokens, start + 1);
        var closes = end == tokens.Count || tokens.Is(end, TokenKind.Semicolon) || tokens.Is(end, TokenKind.Comma);
        return end == start + 1 || (isComma && !closes) ? start : end;
    }

    /// <summary>Whether the row is one page or some pages and nothing else.</summary>
    public static bool IsPages(TokenSpan tokens)
    {
        if (!tokens.IsOneOf(0, CitationWords.PageLabels))
        {
            return false;
        }

        var end = Skip(tokens, 0);
        end = tokens.Is(end, TokenKind.Period) ? end + 1 : end;
        return end > 0 && end == tokens.Count;
    }

    /// <summary>Rule <c>places = place {("–" | "," | and) place} ["f" | "ff"]</c>; a comma before a year ends the locator.</summary>
    private static int SkipPlaces(TokenSpan tokens, int start)
    {
        var at = start;
        if (!IsPlace(tokens, at))
        {
            return start;
        }

        at++;
        while ((tokens.Is(at, TokenKind.Dash) && IsPlace(tokens, at + 1))
            || (tokens.Is(at, TokenKind.Comma) && tokens.Is(at + 1, TokenKind.Number))
            || (tokens.IsOneOf(at, CitationWords.Conjunctions) && tokens.Is(at + 1, TokenKind.Number)))
        {
            at += 2;
        }

        var follows = tokens.IsSmall(at) && tokens.Chars(at) is "f" or "ff";
        return follows ? at + 1 : at;
    }

    private static bool IsPlace(TokenSpan tokens, int index) =>
        tokens.Is(index, TokenKind.Number) || tokens.Is(index, TokenKind.Year)
        || (tokens.Is(index, TokenKind.Word) && IsRoman(tokens.Chars(index)));

    private static bool IsRoman(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExcept(RomanDigits);
}
