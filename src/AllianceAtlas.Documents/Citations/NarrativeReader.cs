namespace AllianceAtlas.Documents.Citations;

/// <summary>Finds the authors in the sentence before a bracket.</summary>
internal static class NarrativeReader
{
    private const int MostWordsBetween = 6;

    /// <summary>
    /// The authors right before the bracket, or at most six small words away: "Rousmaniere foreslår (2017)". The second value
    /// says that the words between hold no verb of saying, so that only an author cited elsewhere counts.
    /// </summary>
    /// <param name="before">The tokens before the bracket, nearest last.</param>
    public static (AuthorPhrase? Authors, bool NeedsKnownAuthor) Read(TokenSpan before)
    {
        var authors = AuthorReader.InSentence(before, before.Count) ?? OrganisationReader.InSentence(before, before.Count);
        return authors is not null ? (authors, false) : AcrossWords(before);
    }

    private static (AuthorPhrase? Authors, bool NeedsKnownAuthor) AcrossWords(TokenSpan before)
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
            return (null, false);
        }

        var authors = AuthorReader.InSentence(before, at);
        return (authors, authors is not null && !before.IsOneOf(at, CitationWords.ReportingVerbs));
    }
}
