using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A comparison: perspectives as columns, questions as rows, claims in the cells.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Body">Its introduction.</param>
/// <param name="Columns">The perspectives.</param>
/// <param name="Rows">The questions.</param>
public sealed record ComparisonPage(
    PageHead Head,
    ProseBody Body,
    IReadOnlyList<Tag> Columns,
    IReadOnlyList<ComparisonRow> Rows) : Page(Head);
