namespace AllianceAtlas.Site.Search;

/// <summary>
/// Words that say nothing about a page, in the four languages. They are left out of labels, queries and the text index
/// unless a query or label holds nothing else. The list travels to the browser inside the index.
/// </summary>
internal static class StopWords
{
    private const string Listed =
        "och att i en ett som det den de på av för med är till om inte har kan vid från eller men så vad hur när var vem "
        + "vilka vilken vilket ska blir bli sig sin sitt sina hon han man vi du jag där här då mot över under ut in mellan "
        + "inom utan också mer än detta denna dessa hos varför finns være vara "
        + "og å ei eit et er på av for med som til om ikke ikkje har kan ved fra frå eller men så hva kva hvordan korleis "
        + "hvorfor når hvem hvilke hvilken skal blir seg sin sitt sine hun ho han vi du jeg eg der her da mot over under "
        + "ut inn mellom innen uten også mer enn dette denne disse hos finnes "
        + "the a an of and in on to is for with as by how what why from or et al m fl mfl kolleger medarbetare kollegaer";

    private static readonly HashSet<string> Folded = Listed.Split(' ').SelectMany(SearchKey.Words).ToHashSet(StringComparer.Ordinal);

    /// <summary>All of them, folded, in a fixed order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Folded.Order(StringComparer.Ordinal)];

    /// <summary>Whether <paramref name="folded"/> is one of them.</summary>
    public static bool Holds(string folded) => Folded.Contains(folded);

    /// <summary>The words of <paramref name="plain"/> that say something; all of them when none does.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> plain)
    {
        var telling = plain.Where(word => !Folded.Contains(SearchKey.Respell(word))).ToList();
        return telling.Count == 0 ? plain : telling;
    }
}
