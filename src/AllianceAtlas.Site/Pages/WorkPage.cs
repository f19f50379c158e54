using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A cited work: what is known of it, where it is cited and in what company.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="State">How much is known of it and whence, in a sentence.</param>
/// <param name="Cite">How to cite it, as far as it is known.</param>
/// <param name="Facts">What a person has looked up and where.</param>
/// <param name="CitedIn">The places, by source.</param>
/// <param name="Company">Concepts, traditions and works it is cited together with.</param>
/// <param name="Claims">Claims that rest on it.</param>
public sealed record WorkPage(
    PageHead Head,
    string State,
    CiteThis Cite,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<TeaserGroup> CitedIn,
    IReadOnlyList<TeaserGroup> Company,
    IReadOnlyList<ClaimEntry> Claims) : Page(Head);
