namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>Where a page text comes from, and how it stands to its other language.</summary>
/// <param name="Edit">Where its file can be changed; null without a repository.</param>
/// <param name="Changed">When and by whom something on the page was changed last, in words; null where nobody can tell.</param>
/// <param name="Behind">What the other language has that this one may lack, in words; none where they are level.</param>
public sealed record Colophon(string? Edit, string? Changed, IReadOnlyList<string> Behind);
