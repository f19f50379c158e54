using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A tradition, a setting or a supervision style.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Mark">Its sign, or null.</param>
/// <param name="Body">Its text.</param>
/// <param name="Kin">Wider and narrower traditions, comparisons, sources that speak of it.</param>
/// <param name="Claims">What is said from it, by concept.</param>
public sealed record PerspectivePage(
    PageHead Head,
    Mark? Mark,
    ProseBody Body,
    IReadOnlyList<TeaserGroup> Kin,
    IReadOnlyList<ClaimGroup> Claims) : Page(Head)
{
    /// <summary>What its citations are short for.</summary>
    public required Notes Notes { get; init; }
}
