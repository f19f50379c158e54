using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>One point on an axis of comparison: a tradition, a setting or a supervision style.</summary>
/// <param name="Axis">The axis it lies on.</param>
/// <param name="Id">Stable English id, unique on its axis.</param>
/// <param name="Slug">Last part of its address in each language.</param>
/// <param name="Label">Its name in running text.</param>
/// <param name="Broader">Traditions it is a line of.</param>
/// <param name="Cues">How words that tell the perspective of a passage are found, by language.</param>
/// <param name="Texts">Its page text in each language.</param>
/// <param name="Place">Where its record stands.</param>
public sealed record Perspective(
    Axis Axis,
    string Id,
    Bilingual Slug,
    Bilingual Label,
    IReadOnlyList<NamedId> Broader,
    IReadOnlyDictionary<Language, MentionRule> Cues,
    PageTexts Texts,
    Place Place);
