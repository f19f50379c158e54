using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>One question on which perspectives can agree or differ.</summary>
/// <param name="Id">Stable English id.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Question">The question in full.</param>
/// <param name="Positions">The answers claims can give.</param>
/// <param name="Place">Where its record stands.</param>
public sealed record Dimension(string Id, Bilingual Label, Bilingual Question, IReadOnlyList<Position> Positions, Place Place);
