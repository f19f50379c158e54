using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A page that a reading path leads to.</summary>
/// <param name="Link">Its title and address.</param>
/// <param name="Definition">What stands first on it; what kind of page it is where it has no text of its own.</param>
/// <param name="Rest">The rest of its text, to stand under a heading of the third level.</param>
/// <param name="Words">How many words there are to read on it.</param>
/// <param name="Cited">Ids of the sources and works it cites.</param>
public sealed record PageToRead(
    Link Link,
    IReadOnlyList<ProseBlock> Definition,
    IReadOnlyList<ProseBlock> Rest,
    int Words,
    IReadOnlyList<string> Cited)
{
    /// <summary>The claims that stand on it; empty but on a concept.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; init; } = [];

    /// <summary>Its table; null but on a comparison.</summary>
    public ComparisonPage? Comparison { get; init; }

    /// <summary>What is known of the article; null but on a source.</summary>
    public SourcePage? Source { get; init; }
}
