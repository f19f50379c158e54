using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One section of a page text.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands under it.</param>
public sealed record ProseSection(
    string Id, IReadOnlyList<ProseInline> Heading, IReadOnlyList<ProseBlock> Blocks);
