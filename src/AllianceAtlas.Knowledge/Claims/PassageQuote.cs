using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>Which words of a passage a claim wants to show: positions, never the words.</summary>
/// <param name="Passage">The source and lines; the first passage on them is meant.</param>
/// <param name="First">The first word, from 1, counted as <see cref="NormalText"/> counts words.</param>
/// <param name="Last">The last word.</param>
public sealed record PassageQuote(PassageReference Passage, int First, int Last);
