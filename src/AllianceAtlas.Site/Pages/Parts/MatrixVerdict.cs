namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>How the cells of a matrix answer one question.</summary>
/// <param name="Verdict">Whether they agree, by sign and in words.</param>
/// <param name="Title">Name of the dimension.</param>
/// <param name="Answers">Each answer given, with the cells that give it.</param>
public sealed record MatrixVerdict(string Verdict, string Title, IReadOnlyList<(string Answer, string Cells)> Answers);
