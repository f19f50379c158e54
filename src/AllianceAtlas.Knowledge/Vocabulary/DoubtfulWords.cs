namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>
/// Words that name the concept beside certain words only: <c>brott</c> is a rupture near <c>allians</c>, and a crime elsewhere.
/// They count when one of <paramref name="Near"/>, <paramref name="Before"/> or <see cref="Elsewhere"/> is there, or when
/// none of the three is asked for, and none of <see cref="Against"/> is.
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

    /// <summary>Stems of which one stands anywhere in the article: where <c>alliansbrott</c> is written, <c>brottet</c> is short for it.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>Stems that tell of another sense when one stands close by, whatever else is there: <c>brott</c> by <c>polis</c>.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Whether the words count by themselves, unless <see cref="Against"/> speaks.</summary>
    public bool CountAlone => Near.Count + Before.Count + Elsewhere.Count == 0;
}
