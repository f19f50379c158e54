namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What one tradition says, setting by setting.</summary>
/// <param name="Tradition">The tradition, or the words that none is said.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record MatrixRow(Tag Tradition, IReadOnlyList<MatrixCell> Cells);
