using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A page that belongs to no language and offers both: the root, the permalinks, the missing address.</summary>
/// <param name="Head">What it says about itself; the language is only the one it is written in first.</param>
/// <param name="Ways">For each language a greeting and the links it offers, the main one first.</param>
public sealed record CrossingPage(PageHead Head, IReadOnlyList<CrossingWay> Ways) : Page(Head);
