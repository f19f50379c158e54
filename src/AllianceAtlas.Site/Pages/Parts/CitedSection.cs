using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The places of one section that a page cites.</summary>
/// <param name="Name">The section; null where the article has no headings.</param>
/// <param name="Places">Paragraph and page, in the order of the text.</param>
public sealed record CitedSection(IReadOnlyList<TextRun>? Name, IReadOnlyList<Link> Places);
