namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One concept of the map's list with its edges, grouped by what they say.</summary>
public sealed record GraphEntry(Teaser Concept, IReadOnlyList<TeaserGroup> Edges);
