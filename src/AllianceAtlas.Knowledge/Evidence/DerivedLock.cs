using AllianceAtlas.Documents.Sources;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One source read anew: its record, its text as it is now, and the lock that follows from it.</summary>
/// <param name="Record">What is known of the source.</param>
/// <param name="Lock">The lock made from the text.</param>
/// <param name="Passages">Its passages with their words.</param>
public sealed record DerivedLock(SourceRecord Record, EvidenceLock Lock, IReadOnlyList<PassageText> Passages);
