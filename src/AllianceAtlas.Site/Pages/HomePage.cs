using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>The front page: what this is, and every way in.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Body">Its text.</param>
/// <param name="Concepts">Concepts by theme.</param>
/// <param name="Perspectives">Traditions, settings and styles.</param>
/// <param name="Comparisons">Comparisons.</param>
/// <param name="Paths">Reading paths in their order.</param>
/// <param name="Sources">Source articles.</param>
public sealed record HomePage(
    PageHead Head,
    ProseBody Body,
    IReadOnlyList<TeaserGroup> Concepts,
    IReadOnlyList<TeaserGroup> Perspectives,
    IReadOnlyList<Teaser> Comparisons,
    IReadOnlyList<Teaser> Paths,
    IReadOnlyList<Teaser> Sources) : Page(Head);
