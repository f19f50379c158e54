namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>How much of a source the atlas rests on; counted in passages, the reference list left out.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passages">All of them.</param>
/// <param name="ByClaims">Those that are evidence of a claim.</param>
/// <param name="ByTexts">Those that a page text cites.</param>
/// <param name="Used">Those that either uses.</param>
public sealed record SourceCoverage(Teaser Source, int Passages, int ByClaims, int ByTexts, int Used);
