namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What one column of a comparison answers.</summary>
/// <param name="Claims">The claims; none is a gap.</param>
/// <param name="Proposal">Where a claim for the gap can be proposed.</param>
public sealed record ComparisonCell(IReadOnlyList<ClaimEntry> Claims, string Proposal);
