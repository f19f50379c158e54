namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What one tradition says of one setting.</summary>
/// <param name="Claims">The claims; none is a gap.</param>
/// <param name="Proposal">Where a claim for the gap can be proposed.</param>
public sealed record MatrixCell(IReadOnlyList<MatrixClaim> Claims, string Proposal);
