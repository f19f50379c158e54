using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>The search page.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="IndexPath">Path, from the root of the site, of the index that its script loads first.</param>
/// <param name="Kinds">Kinds of result the site has.</param>
/// <param name="Concepts">All concepts by name, for readers without script.</param>
public sealed record SearchPage(PageHead Head, string IndexPath, IReadOnlyList<SearchKind> Kinds, IReadOnlyList<Teaser> Concepts) : Page(Head);
