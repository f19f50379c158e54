namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One mention of a concept.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Line">Line, from 1, where the word begins.</param>
/// <param name="Text">The word as printed, line end joined.</param>
/// <param name="Passage">Id of the passage it stands in; null in a heading.</param>
public sealed record LockedMention(string Concept, int Line, string Text, string? Passage);
