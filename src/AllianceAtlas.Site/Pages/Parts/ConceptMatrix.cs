namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What is said of one concept by tradition and setting.</summary>
/// <param name="Columns">The settings.</param>
/// <param name="Rows">The traditions that speak of it, and last what is said from none.</param>
/// <param name="Silent">Traditions from which no article says anything of it.</param>
/// <param name="Verdicts">Questions that more than one cell answers.</param>
public sealed record ConceptMatrix(
    IReadOnlyList<Tag> Columns,
    IReadOnlyList<MatrixRow> Rows,
    IReadOnlyList<Tag> Silent,
    IReadOnlyList<MatrixVerdict> Verdicts);
