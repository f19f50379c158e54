namespace AllianceAtlas.Documents.Citations;

/// <summary>Finds the authors in the sentence before a bracket.</summary>
internal static class NarrativeReader
{
    private const int MostWordsBetween = 6;

    /// <summary>The authors right before the bracket, or at most six small words away: "Rousmaniere foreslår (2017)".</summary>
    /// <param name="before">The tokens before the bracket, nearest last.</param>
    public static NarrativeAuthors? Read(TokenSpan before)
    {
        before = WithoutShortBracket(before);
        var authors = AuthorReader.InSentence(before, before.Count) ?? OrganisationReader.InSentence(before, before.Count);
        return authors is not null ? new NarrativeAuthors(authors, Tie.Adjacent) : AcrossWords(before);
    }

    private static NarrativeAuthors? AcrossWords(TokenSpan before)
    {
        var at = before.Count;
        var words = 0;
        while (words <= MostWordsBetween && (before.IsSmall(at - 1) || before.Is(at - 1, TokenKind.Quote)))
        {
            words += before.IsSmall(at - 1) ? 1 : 0;
            at--;
        }

        if (words == 0 || words > MostWordsBetween || before.Is(at - 1, TokenKind.Comma))
        {
            return null;
        }

        if (AuthorReader.InSentence(before, at) is not { } authors)
        {
            return null;
        }

        // "Rogers sin (1957) bok": the owner stands bare before the Norwegian "sin".
        var tie = before.IsOneOf(at, CitationWords.ReportingVerbs) || (words == 1 && before.Chars(at) is "sin" or "sitt" or "sine") ? Tie.Verb
            : words == 1 && Owns(authors.Names[^1].Text) ? Tie.Genitive
            : Tie.Loose;
        return new NarrativeAuthors(authors, tie);
    }

    /// <summary>A genitive with its noun: Helsedirektoratets veileder (2015).</summary>
    private static bool Owns(string name) => name.EndsWith('s') && !SurnamesInS.Contains(name);

    /// <summary>
    /// The bracket of an editor or an abbreviation between name and year is passed over: Hargaden (red.) (2016), Verdens
    /// helseorganisasjon (WHO) (2019).
    /// </summary>
    private static TokenSpan WithoutShortBracket(TokenSpan before)
    {
        var end = before.Count;
        if (!before.Is(end - 1, TokenKind.Close))
        {
            return before;
        }

        var open = end - 2;
        while (end - open <= 4 && (before.Is(open, TokenKind.Word) || before.Is(open, TokenKind.Period)))
        {
            open--;
        }

        return before.Is(open, TokenKind.Open) ? before.Slice(0, open) : before;
    }
}
