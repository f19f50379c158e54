namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the authors of a work that end at a given place, from right to left, because there the year stands.</summary>
internal static class AuthorReader
{
    /// <summary>Authors inside a bracket. Rule <c>authors = [name {"," name} [","] [and]] name [others]</c>.</summary>
    public static AuthorPhrase? InBracket(TokenSpan tokens, int end) => Read(tokens, end, inBracket: true);

    /// <summary>Authors in the sentence before a bracket. A list needs its "and", else commas part the clauses of the sentence.</summary>
    public static AuthorPhrase? InSentence(TokenSpan tokens, int end) => Read(tokens, end, inBracket: false);

    private static AuthorPhrase? Read(TokenSpan tokens, int end, bool inBracket)
    {
        var at = SkipColonGenitive(tokens, end);
        var isOwner = at < end;
        SkipComma(tokens, ref at);
        var etAl = OthersReader.SkipBackwards(tokens, ref at);
        if (etAl)
        {
            SkipComma(tokens, ref at);
        }

        var last = NameReader.ReadBackwards(tokens, ref at, inBracket);
        if (last is null)
        {
            return null;
        }

        var names = new List<PrintedName> { isOwner ? last with { HasGenitiveMark = true } : last };
        // In a sentence "Bordin och Stiles et al." are two citations; in a bracket, or with a comma, they are one list.
        var listed = inBracket || (etAl ? tokens.Is(at - 1, TokenKind.Comma) : Joined(tokens, at));
        if (listed)
        {
            at = ReadEarlierNames(tokens, at, names, inBracket);
        }

        names.Reverse();
        return new AuthorPhrase(names, etAl, at);
    }

    /// <summary>The Swedish genitive of abbreviations: SBU:s (2019) rapport, Eubanks et al.:s (2018).</summary>
    private static int SkipColonGenitive(TokenSpan tokens, int end) =>
        tokens.Is(end - 2, TokenKind.Colon) && tokens.TouchesNext(end - 2) && tokens.Chars(end - 1) is "s" ? end - 2 : end;

    private static bool Joined(TokenSpan tokens, int at) => IsAnd(tokens, SkipRole(tokens, at) - 1);

    private static int ReadEarlierNames(TokenSpan tokens, int at, List<PrintedName> names, bool inBracket)
    {
        var start = at;
        at = SkipRole(tokens, at);
        if (IsAnd(tokens, at - 1))
        {
            at = SkipEllipsis(tokens, at - 1);
            SkipComma(tokens, ref at);
            var name = NameReader.ReadBackwards(tokens, ref at, inBracket);
            if (name is null)
            {
                return start;
            }

            names.Add(name);
            start = at;
        }

        while (tokens.Is(start - 1, TokenKind.Comma))
        {
            at = start - 1;
            var name = NameReader.ReadBackwards(tokens, ref at, inBracket);
            if (name is null || IsTextInFront(name))
            {
                break;
            }

            names.Add(name);
            start = at;
        }

        return start;
    }

    /// <summary>An abbreviation or a name of three words before the list is no author: (RTC, Wampold &amp; Imel, 2015).</summary>
    private static bool IsTextInFront(PrintedName name)
    {
        var words = name.Text.Split(' ');
        return Array.TrueForAll(words, word => NameReader.IsAbbreviation(word)) || words.Count(word => char.IsUpper(word[0])) > 2;
    }

    /// <summary>Authors left out in the middle of a long list: Carlbring, Andersson, … &amp; Tillfors, also with three full stops.</summary>
    private static int SkipEllipsis(TokenSpan tokens, int at)
    {
        if (tokens.Is(at - 1, TokenKind.Other) && tokens.Chars(at - 1) is "…")
        {
            return at - 1;
        }

        var isDotted = tokens.Is(at - 1, TokenKind.Period) && tokens.Is(at - 2, TokenKind.Period) && tokens.Is(at - 3, TokenKind.Period);
        return isDotted ? at - 3 : at;
    }

    private static int SkipRole(TokenSpan tokens, int at) => tokens.IsOneOf(at - 1, CitationWords.RolesBeforeName) ? at - 1 : at;

    private static bool IsAnd(TokenSpan tokens, int index) =>
        tokens.Is(index, TokenKind.Ampersand) || tokens.IsOneOf(index, CitationWords.Conjunctions);

    private static void SkipComma(TokenSpan tokens, ref int at)
    {
        if (tokens.Is(at - 1, TokenKind.Comma))
        {
            at--;
        }
    }
}
