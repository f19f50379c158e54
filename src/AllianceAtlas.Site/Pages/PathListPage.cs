using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>All reading paths.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Paths">The paths in their order, each with the pages it leads to.</param>
public sealed record PathListPage(PageHead Head, IReadOnlyList<PathEntry> Paths) : Page(Head);
