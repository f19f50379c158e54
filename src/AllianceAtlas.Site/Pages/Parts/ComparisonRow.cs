namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One question of a comparison and what each column answers.</summary>
/// <param name="Title">Name of the dimension.</param>
/// <param name="Question">The question.</param>
/// <param name="Verdict">Whether the columns agree, differ or leave it open, in words; null when only one speaks.</param>
/// <param name="Cells">The claims, one list a column; an empty list is a gap.</param>
public sealed record ComparisonRow(
    string Title, string Question, string? Verdict, IReadOnlyList<IReadOnlyList<ClaimEntry>> Cells);
