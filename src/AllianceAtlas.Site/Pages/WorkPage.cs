using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>A cited work: what is known of it and where it is cited.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Resolved">Whether more than author and year is known.</param>
/// <param name="Reference">Its entry in a reference list, as far as known.</param>
/// <param name="Facts">What is known and from where.</param>
/// <param name="CitedIn">The places, by source.</param>
/// <param name="Claims">Claims that rest on it.</param>
public sealed record WorkPage(
    PageHead Head,
    bool Resolved,
    IReadOnlyList<TextRun> Reference,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<TeaserGroup> CitedIn,
    IReadOnlyList<ClaimEntry> Claims) : Page(Head);
