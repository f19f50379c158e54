using AllianceAtlas.Documents.Sources;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One source read anew: its record, its text as it is now, and the lock that follows from it.</summary>
/// <param name="Record">What is known of the source.</param>
/// <param name="Lock">The lock made from the text.</param>
/// <param name="Reading">The text, read.</param>
public sealed record DerivedLock(SourceRecord Record, EvidenceLock Lock, SourceReading Reading)
{
    /// <summary>Its passages with their words.</summary>
    public IReadOnlyList<PassageText> Passages { get; } = PassageText.AllOf(Reading.Document);
}
