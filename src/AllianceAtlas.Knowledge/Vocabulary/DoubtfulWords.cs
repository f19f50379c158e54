namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>
/// Words that name the concept in some company only: <c>brott</c> is a rupture near <c>allians</c>, and a crime elsewhere.
/// They count when one of <paramref name="Near"/> or <paramref name="Before"/> is there.
/// </summary>
/// <param name="Words">Words, alone or in a row, with their endings; a word in brackets must follow and is not part of the mention.</param>
/// <param name="Near">Stems of which one stands in the neighbourhood, on either side.</param>
/// <param name="Before">Stems of which one stands among the next few words: what <c>knyta an till</c> is directed at.</param>
public sealed record DoubtfulWords(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Near,
    IReadOnlyList<string> Before)
{
    /// <summary>Stems in the same doubt, for compounds: <c>bruddmarkør</c>.</summary>
    public IReadOnlyList<string> Stems { get; init; } = [];
}
