namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One step of a reading path: a page, and the path's own words about it.</summary>
/// <param name="Guide">Why to read it and what to look for; its heading is the question the page answers.</param>
/// <param name="Page">The page to read.</param>
/// <param name="Minutes">What the path says of it and the page itself take to read.</param>
public sealed record PathStep(ProseSection Guide, PageToRead Page, int Minutes);
