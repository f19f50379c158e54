namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One reading path of a list.</summary>
/// <param name="Path">Its title, address and summary.</param>
/// <param name="Minutes">Its reading time, in words.</param>
/// <param name="Steps">The titles of its steps' pages, in order.</param>
public sealed record PathEntry(Teaser Path, string Minutes, IReadOnlyList<string> Steps);
