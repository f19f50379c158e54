using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>All concepts with their words in four languages.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Entries">The concepts, in the order of the page's language.</param>
public sealed record GlossaryPage(PageHead Head, IReadOnlyList<GlossaryEntry> Entries) : Page(Head);
