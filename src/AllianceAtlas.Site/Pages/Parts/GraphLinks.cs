namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>Links of one concept that say the same.</summary>
public sealed record GraphLinks(string Title, IReadOnlyList<GraphLink> Links);
