namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One concept in a table of coverage.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Counts">Claims by tradition, in the order of the columns; the last says no tradition.</param>
/// <param name="All">Claims in the setting, each once.</param>
public sealed record CoverageRow(Teaser Concept, IReadOnlyList<int> Counts, int All);
