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

    /// <summary>
    /// Those of <paramref name="references"/> that must be looked at, because the text is another one than the lock on
    /// <paramref name="shelf"/> was made from.
    /// </summary>
    internal IReadOnlyList<AnchorMove> Moves(SourceShelf shelf, IEnumerable<PassageReference> references) =>
        shelf.Locks.TryGetValue(Record.Id, out var kept) && kept.Sha256 != Lock.Sha256
            ? new LockComparison(kept, Lock).Moves(references)
            : [];
}
