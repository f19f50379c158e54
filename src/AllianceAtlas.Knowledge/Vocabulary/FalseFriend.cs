using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>
/// A Swedish and a Norwegian word that a reader of the other language takes amiss: alike and not the same, or unlike
/// where one would expect the same.
/// </summary>
/// <param name="Words">The two words.</param>
/// <param name="Editorial">Whether none of the articles uses the words, and the entry is ours for the reader's sake.</param>
/// <param name="Note">What each of them means, told in each language.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record FalseFriend(Bilingual Words, bool Editorial, Bilingual Note, Place Place);
