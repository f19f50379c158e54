using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>One answer to the question of a <see cref="Dimension"/>.</summary>
public sealed record Position(string Id, Bilingual Label);
