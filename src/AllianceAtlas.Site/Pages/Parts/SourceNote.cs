using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>An article that a page cites.</summary>
/// <param name="Name">Author and year.</param>
/// <param name="Reference">Its entry in a reference list.</param>
/// <param name="EvidenceKind">What kind of ground it is itself; null when nobody has said.</param>
/// <param name="Sections">The places cited, section by section.</param>
public sealed record SourceNote(
    string Name, IReadOnlyList<TextRun> Reference, string? EvidenceKind, IReadOnlyList<CitedSection> Sections);
