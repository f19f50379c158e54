using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>A comparison page: perspectives of one axis as columns, dimensions as rows, claims in the cells.</summary>
/// <param name="Id">Stable English id.</param>
/// <param name="Slug">Last part of its address in each language.</param>
/// <param name="Axis">What the columns are.</param>
/// <param name="Columns">Perspectives of that axis, at least two.</param>
/// <param name="Dimensions">The rows, in order.</param>
/// <param name="Texts">Introduction in each language.</param>
/// <param name="Place">Where its record stands.</param>
public sealed record Comparison(
    string Id,
    Bilingual Slug,
    Axis Axis,
    IReadOnlyList<NamedId> Columns,
    IReadOnlyList<NamedId> Dimensions,
    PageTexts Texts,
    Place Place);
