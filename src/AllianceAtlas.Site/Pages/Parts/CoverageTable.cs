namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The claims in one setting, by concept and tradition.</summary>
/// <param name="Id">Id of the setting, as an anchor.</param>
/// <param name="Setting">Its name.</param>
/// <param name="Themes">The concepts by theme, with the name of the theme.</param>
public sealed record CoverageTable(
    string Id, string Setting, IReadOnlyList<(string Theme, IReadOnlyList<CoverageRow> Rows)> Themes);
