namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>A passage of the old text and what it is in the new one.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Now">The passages it may be now: one, several when the fate is ambiguous, none when it vanished.</param>
public sealed record PassageMatch(PassageFate Fate, IReadOnlyList<Passage> Now);
