using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>How the atlas is made, with its sources and the works they cite.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Body">Its text.</param>
/// <param name="Figures">How much there is and how much of it is known, in words.</param>
/// <param name="Sources">The source articles.</param>
/// <param name="Works">The cited works.</param>
public sealed record AboutPage(
    PageHead Head,
    ProseBody Body,
    IReadOnlyList<string> Figures,
    IReadOnlyList<Teaser> Sources,
    IReadOnlyList<Teaser> Works) : Page(Head);
