using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A small card with a definition, made to be shown in a frame on another page.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Definition">The definition.</param>
/// <param name="Concept">The full page.</param>
public sealed record EmbedPage(PageHead Head, IReadOnlyList<ProseBlock> Definition, Link Concept) : Page(Head);
