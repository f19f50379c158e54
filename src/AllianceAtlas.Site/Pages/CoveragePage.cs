using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>What the atlas rests on, and where it says nothing.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Sources">How much of each source is used.</param>
/// <param name="Traditions">The columns of every table, the last for claims of no tradition.</param>
/// <param name="Tables">One table a setting, the last for claims of no setting where there are such.</param>
public sealed record CoveragePage(
    PageHead Head,
    IReadOnlyList<SourceCoverage> Sources,
    IReadOnlyList<string> Traditions,
    IReadOnlyList<CoverageTable> Tables) : Page(Head);
