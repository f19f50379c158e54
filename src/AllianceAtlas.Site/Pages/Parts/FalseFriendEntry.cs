using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A pair of words that readers of the other language take amiss.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Words">The two words.</param>
/// <param name="Note">What each means.</param>
/// <param name="Editorial">Whether none of the articles uses the words.</param>
public sealed record FalseFriendEntry(string Id, Bilingual Words, string Note, bool Editorial);
