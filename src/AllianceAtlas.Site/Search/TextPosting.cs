namespace AllianceAtlas.Site.Search;

/// <summary>A word in the text of an entry's pages.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Impact">How much the text is about the word, 1 to <see cref="Most"/>; written as one letter.</param>
internal readonly record struct TextPosting(int Entry, int Impact)
{
    /// <summary>As many steps as there are letters, large and small.</summary>
    public const int Most = 52;

    /// <summary>The impact as a letter: A–Z, then a–z.</summary>
    public char Letter => (char)(Impact <= 26 ? 'A' + Impact - 1 : 'a' + Impact - 27);
}
