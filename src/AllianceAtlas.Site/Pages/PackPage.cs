using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages;

/// <summary>A reading path with the pages it leads to, all in full, to print and hand out.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Path">The path.</param>
/// <param name="References">What its texts cite, in the order of a reference list.</param>
public sealed record PackPage(
    PageHead Head, PathPage Path, IReadOnlyList<IReadOnlyList<TextRun>> References) : Page(Head);
