namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Reads an organisation with small words in its name: Statens beredning för medicinsk utvärdering, Helse- og
/// omsorgsdepartementet.
/// </summary>
internal static class OrganisationReader
{
    private const int MostTokens = 14;

    /// <summary>
    /// Inside a bracket: everything from a capital at the start of the element up to the comma before the year, when it
    /// has a small word that no list of persons has.
    /// </summary>
    public static AuthorPhrase? InBracket(TokenSpan tokens, int end)
    {
        if (!tokens.Is(end - 1, TokenKind.Comma))
        {
            return null;
        }

        var last = end - 2;
        var first = last;
        while (first > 0 && last - first < MostTokens && IsPart(tokens, first - 1))
        {
            first--;
        }

        // "sitert i Norges forskningsråd": what leads in is small, the name begins with a capital.
        // A capital makes "Norsk" a part of the name, and leaves "Se" the opening that it is.
        while (first <= last && (!tokens.IsCapitalised(first) || tokens.IsOneOf(first, CitationWords.Openings)))
        {
            first++;
        }

        return first <= last && IsPart(tokens, last) && LooksLikeOne(tokens, first, last) ? Phrase(tokens, first, last, inBracket: true) : null;
    }

    /// <summary>In the sentence before a bracket: only names that end in, or begin with, a word for an organisation.</summary>
    public static AuthorPhrase? InSentence(TokenSpan tokens, int end)
    {
        var last = end - 1;
        if (!tokens.IsSmall(last) && !IsSeatOfOne(tokens, last))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < MostTokens && IsPart(tokens, first - 1))
        {
            first--;
            if (tokens.IsCapitalised(first))
            {
                var isName = !CitationWords.NonNames.Contains(tokens.Chars(first)) || IsNational(tokens, first);
                return isName && HasOrganisationWord(tokens, first, last) ? Phrase(tokens, first, last, inBracket: false) : null;
            }
        }

        return null;
    }

    private static bool HasOrganisationWord(TokenSpan tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (IsOrganisationWord(tokens.Chars(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A town behind its institution: Universitetet i Bergen (2023).</summary>
    private static bool IsSeatOfOne(TokenSpan tokens, int index) =>
        tokens.IsCapitalised(index) && tokens.Chars(index - 1) is "i" && IsOrganisationWord(tokens.Chars(index - 2));

    /// <summary>Den norske legeforening (2014).</summary>
    private static bool IsNational(TokenSpan tokens, int index) =>
        tokens.Chars(index) is "Den" or "Det" && tokens.Chars(index + 1) is "norske" or "svenske" or "danske" or "nasjonale" or "nationella" or "kongelige";

    private static bool IsPart(TokenSpan tokens, int index) =>
        tokens.Is(index, TokenKind.Ampersand)
        || (tokens.Is(index, TokenKind.Dash) && tokens.TouchesNext(index - 1)) // Helse- og …
        || (tokens.Is(index, TokenKind.Word) && !tokens.Chars(index).ContainsAnyInRange('0', '9'));

    private static bool LooksLikeOne(TokenSpan tokens, int first, int last)
    {
        var small = 0;
        for (var i = first; i <= last; i++)
        {
            if (tokens.IsSmall(i) && !IsListWord(tokens, i))
            {
                // "Winnicott i Broberg, 2012" is a work inside another; "Universitetet i Oslo" is one name.
                if (CitationWords.SecondaryMarks.Contains(tokens.Chars(i)) && !IsOrganisationWord(tokens.Chars(first)))
                {
                    return false;
                }

                small++;
            }
        }

        return small > 0 && !IsOthers(tokens, last);
    }

    private static bool IsListWord(TokenSpan tokens, int index) =>
        tokens.IsOneOf(index, CitationWords.Conjunctions)
        || tokens.IsOneOf(index, CitationWords.Particles)
        || tokens.IsOneOf(index, CitationWords.RolesBeforeName);

    private static bool IsOthers(TokenSpan tokens, int last)
    {
        var end = last + 1;
        return OthersReader.SkipBackwards(tokens, ref end);
    }

    private static bool IsOrganisationWord(ReadOnlySpan<char> word)
    {
        foreach (var ending in CitationWords.OrganisationEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static AuthorPhrase Phrase(TokenSpan tokens, int first, int last, bool inBracket)
    {
        var text = tokens.Text[tokens[first].Start..tokens[last].End];
        return new AuthorPhrase([new PrintedName(text, inBracket, false) { IsOrganisation = true }], EtAl: false, first);
    }
}
