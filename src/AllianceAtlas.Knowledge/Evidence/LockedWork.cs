using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>A work as one source knows it.</summary>
/// <param name="Id">Work id.</param>
/// <param name="Authors">The longest author list printed there.</param>
/// <param name="AndOthers">Whether that list is still short.</param>
/// <param name="Year">Year with its suffix.</param>
/// <param name="Entry">What the reference list prints; null without one.</param>
public sealed record LockedWork(
    string Id,
    IReadOnlyList<Author> Authors,
    bool AndOthers,
    string Year,
    BibliographyEntry? Entry);
