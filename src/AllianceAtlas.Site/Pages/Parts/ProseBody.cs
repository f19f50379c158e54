using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A page text divided at its headings of the second level.</summary>
/// <param name="Definition">What stands before the first heading.</param>
/// <param name="Sections">The rest.</param>
public sealed record ProseBody(IReadOnlyList<ProseBlock> Definition, IReadOnlyList<ProseSection> Sections);
