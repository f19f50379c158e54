namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One question of a comparison and what each column answers.</summary>
/// <param name="Id">Id of the dimension.</param>
/// <param name="Title">Name of the dimension.</param>
/// <param name="Question">The question.</param>
/// <param name="Verdict">Whether the columns agree, differ or leave it open, in words; null when only one speaks.</param>
/// <param name="Cells">What each column answers.</param>
public sealed record ComparisonRow(
    string Id, string Title, string Question, string? Verdict, IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>The anchor of the row of a dimension.</summary>
    internal static string Anchor(string dimension) => $"row-{dimension}";
}
