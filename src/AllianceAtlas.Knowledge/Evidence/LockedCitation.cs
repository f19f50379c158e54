using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One citation, with the works it names as ids; a participant's name is not kept.</summary>
/// <param name="Kind">The form of the pointer.</param>
/// <param name="Line">Line, from 1, where it begins.</param>
/// <param name="Passage">Id of the passage it stands in; null outside all passages.</param>
/// <param name="Items">The works in printed order.</param>
public sealed record LockedCitation(
    CitationKind Kind,
    int Line,
    string? Passage,
    IReadOnlyList<LockedCitationItem> Items);
