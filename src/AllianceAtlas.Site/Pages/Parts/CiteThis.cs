using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>How to cite a publication in the language of the page, by APA 7.</summary>
/// <param name="Reference">Its entry in a reference list, as far as known.</param>
/// <param name="Bracketed">In brackets.</param>
/// <param name="Narrative">In running text.</param>
public sealed record CiteThis(
    IReadOnlyList<TextRun> Reference, IReadOnlyList<TextRun> Bracketed, IReadOnlyList<TextRun> Narrative);
