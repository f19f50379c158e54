namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One concept of the map's list with its edges.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Links">What joins it to the others, by what it says.</param>
/// <param name="More">The place that lists the links left out here; null when none is.</param>
/// <param name="Others">Its edges to what is no concept.</param>
public sealed record GraphEntry(
    Teaser Concept, IReadOnlyList<GraphLinks> Links, Teaser? More, IReadOnlyList<TeaserGroup> Others);
