namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>How a concept is found in running text of one language (docs/mentions.md).</summary>
/// <param name="Stems">
/// Beginnings of words, or of the later part of a compound: <c>allians</c>, <c>anknytning</c>. Anything may follow.
/// </param>
public sealed record MentionRule(IReadOnlyList<string> Stems)
{
    /// <summary>Words that count with their endings and nothing more: <c>mbt</c>; also several in a row: <c>parallell process</c>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Longer words, or words in a row, in which a stem or word has another sense: <c>fundamentalis</c>, <c>brott mot</c>.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Words that name the concept beside certain words only.</summary>
    public IReadOnlyList<DoubtfulWords> Doubtful { get; init; } = [];
}
