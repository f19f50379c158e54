using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>All concepts with their words in four languages, and the words that mislead.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Entries">The concepts, in the order of the page's language.</param>
/// <param name="FalseFriends">Pairs of words that readers of the other language take amiss, in the order of the page's language.</param>
public sealed record GlossaryPage(
    PageHead Head, IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<FalseFriendEntry> FalseFriends) : Page(Head);
