namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The concepts of one theme with their edges.</summary>
public sealed record GraphTheme(string Title, IReadOnlyList<GraphEntry> Concepts);
