namespace AllianceAtlas.Site.Search;

/// <summary>One of the distinct words of all texts, with what search makes of it.</summary>
internal sealed class TableWord
{
    /// <summary>Takes the word apart.</summary>
    public TableWord(string small)
    {
        Small = small;
        Folded = SearchKey.Words(small);
        IsStopWord = Folded.Count == 1 && StopWords.Holds(Folded[0]);
        Key = SearchKey.Stem(Folded.Count == 1 ? Folded[0] : string.Concat(Folded));
    }

    /// <summary>The word in small letters.</summary>
    public string Small { get; }

    /// <summary>The same folded; more than one where a letter no key can hold stands in it, none where all are such.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>Whether it says nothing about a page.</summary>
    public bool IsStopWord { get; }

    /// <summary>The key of all of it.</summary>
    public string Key { get; }
}
