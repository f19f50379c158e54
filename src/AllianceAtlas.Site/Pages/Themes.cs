using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Site.Pages;

/// <summary>The themes of the map in the order a reader meets them, from the alliance outwards.</summary>
internal static class Themes
{
    private static readonly string[] InOrder =
    [
        "alliance",
        "ruptures-and-repair",
        "relation-and-transference",
        "attachment-and-holding",
        "supervision",
        "therapist-and-responsiveness",
        "research",
    ];

    /// <summary>The concepts by theme; a theme the list does not know comes last.</summary>
    public static IEnumerable<IGrouping<string, Concept>> Of(IEnumerable<Concept> concepts) => concepts
        .GroupBy(concept => concept.Theme, StringComparer.Ordinal)
        .OrderBy(theme => (uint)Array.IndexOf(InOrder, theme.Key))
        .ThenBy(theme => theme.Key, StringComparer.Ordinal);
}
