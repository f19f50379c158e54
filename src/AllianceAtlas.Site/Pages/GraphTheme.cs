namespace AllianceAtlas.Site.Pages;

/// <summary>The concepts of one theme with their edges.</summary>
public sealed record GraphTheme(string Title, IReadOnlyList<GraphEntry> Concepts);
