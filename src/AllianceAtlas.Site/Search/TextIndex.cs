namespace AllianceAtlas.Site.Search;

/// <summary>
/// What the texts of the entries are about: for each key, the entries that use it and how strongly. Made like BM25F:
/// fields are weighed first, then repetition saturates and long texts are discounted.
/// </summary>
internal sealed class TextIndex
{
    private const double Saturation = 2;
    private const double LengthShare = 0.75;
    private const double PartShare = 0.5;

    // A surname on a concept page stands in a citation; whoever looks for it wants the work.
    private const double SurnameShare = 0.3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<TextKey> _keys = [];

    private TextIndex()
    {
    }

    /// <summary>The files of the keys.</summary>
    public IReadOnlyList<ShardFile> Files { get; private set; } = [];

    /// <summary>The postings of <paramref name="key"/>; empty when no text holds it.</summary>
    public IReadOnlyList<TextPosting> Find(string key) => _numbers.TryGetValue(key, out var number) ? _keys[number].Postings : [];

    /// <summary>Indexes the pages of each entry, in entry order.</summary>
    public static TextIndex Build(
        IReadOnlyList<IReadOnlyList<ReadPage>> entries,
        IReadOnlyList<LanguageTexts> languages,
        CompoundSplitter splitter)
    {
        var index = new TextIndex();
        var surnames = languages.SelectMany(texts => texts.Surnames).ToHashSet(StringComparer.Ordinal);
        var keys = languages.ToDictionary(
            texts => texts, texts => texts.Words.Select(word => index.KeysOf(word, splitter, surnames)).ToArray());
        var usual = UsualLength(entries);
        var count = new double[index._keys.Count];
        var met = new List<int>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var page in entries[entry])
                Count(page, keys[page.Language], count, met);
            index.Add(entry, met, count, Saturation * (1 - LengthShare + (LengthShare * LengthOf(entries[entry]) / usual)));
            met.Clear();
        }

        index.Files = TextFiles.Of(index._keys);
        return index;
    }

    private static double UsualLength(IReadOnlyList<IReadOnlyList<ReadPage>> entries)
    {
        var sum = 0.0;
        foreach (var pages in entries)
            sum += LengthOf(pages);
        return Math.Max(1, sum / Math.Max(1, entries.Count));
    }

    private static double LengthOf(IReadOnlyList<ReadPage> pages)
    {
        var length = 0.0;
        foreach (var field in pages.SelectMany(page => page.Fields))
            length += field.Weight * field.Words.Length;
        return length;
    }

    private static void Count(ReadPage page, WordKey[][] keysOfWords, double[] count, List<int> met)
    {
        foreach (var field in page.Fields)
        {
            foreach (var word in field.Words)
            {
                foreach (var key in keysOfWords[word])
                {
                    if (count[key.Number] == 0)
                        met.Add(key.Number);
                    count[key.Number] += field.Weight * (key.IsSurname && !page.IsAuthored ? SurnameShare : key.Share);
                }
            }
        }
    }

    /// <summary>Turns the counts of the keys in <paramref name="met"/> into postings, and clears them for the next entry.</summary>
    private void Add(int entry, List<int> met, double[] count, double halfway)
    {
        foreach (var key in met)
        {
            var impact = 1 + (int)((TextPosting.Most - 1) * count[key] / (count[key] + halfway));
            _keys[key].Postings.Add(new TextPosting(entry, impact));
            count[key] = 0;
        }
    }

    private WordKey[] KeysOf(TableWord word, CompoundSplitter splitter, HashSet<string> surnames)
    {
        if (word.IsStopWord)
            return [];
        var whole = word.Folded.Select(SearchKey.Stem).Select(key => new WordKey(NumberOf(key), 1, surnames.Contains(key)));
        var parts = splitter.Split(word.Small);
        return parts.Count == 0 ? [.. whole] : [.. whole, .. parts.Select(part => new WordKey(NumberOf(SearchKey.Of(part)), PartShare, false))];
    }

    private int NumberOf(string key)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _keys.Add(new TextKey(key));
        return _numbers[key] = _keys.Count - 1;
    }

    private sealed record WordKey(int Number, double Share, bool IsSurname);
}

/// <summary>A key and where it is found.</summary>
internal sealed class TextKey(string key)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The entries that use it, in entry order.</summary>
    public List<TextPosting> Postings { get; } = [];
}
