namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>How a concept is found in running text of one language.</summary>
/// <param name="Stems">Beginnings or parts of words, lower case: <c>allians</c>, <c>anknytning</c>.</param>
public sealed record MentionRule(IReadOnlyList<string> Stems);
