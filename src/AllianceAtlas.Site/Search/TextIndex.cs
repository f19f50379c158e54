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

    private readonly SortedDictionary<string, List<TextPosting>> _postings = new(StringComparer.Ordinal);

    private TextIndex()
    {
    }

    /// <summary>All keys in ordinal order, each with its postings in entry order.</summary>
    public IReadOnlyDictionary<string, List<TextPosting>> Postings => _postings;

    /// <summary>Indexes the texts of each entry, in entry order.</summary>
    public static TextIndex Build(
        IReadOnlyList<IReadOnlyList<TextField>> fieldsByEntry,
        WordTable table,
        CompoundSplitter splitter,
        IReadOnlySet<string> surnames)
    {
        var keys = table.Words.Select(word => KeysOf(word, splitter, surnames)).ToList();
        var counts = fieldsByEntry.Select(fields => Count(fields, keys)).ToList();
        var lengths = counts.Select(count => count.Values.Sum()).ToList();
        var usual = Math.Max(1, lengths.Sum() / Math.Max(1, lengths.Count));
        var index = new TextIndex();
        for (var entry = 0; entry < counts.Count; entry++)
            index.Add(entry, counts[entry], Saturation * (1 - LengthShare + (LengthShare * lengths[entry] / usual)));
        return index;
    }

    private void Add(int entry, Dictionary<string, double> count, double halfway)
    {
        foreach (var (key, weight) in count)
        {
            var impact = 1 + (int)((TextPosting.Most - 1) * weight / (weight + halfway));
            if (!_postings.TryGetValue(key, out var postings))
                _postings[key] = postings = [];
            postings.Add(new TextPosting(entry, impact));
        }
    }

    private static Dictionary<string, double> Count(IReadOnlyList<TextField> fields, List<WordKey[]> keys)
    {
        var count = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var word in field.Words)
            {
                foreach (var (key, share, isSurname) in keys[word])
                    count[key] = count.GetValueOrDefault(key) + (field.Weight * (isSurname && !field.IsAuthored ? SurnameShare : share));
            }
        }

        return count;
    }

    private static WordKey[] KeysOf(string word, CompoundSplitter splitter, IReadOnlySet<string> surnames)
    {
        if (StopWords.Holds(word))
            return [];
        var whole = SearchKey.Words(word).Select(SearchKey.Stem).Select(key => new WordKey(key, 1, surnames.Contains(key)));
        var parts = splitter.Split(word);
        return parts.Count < 2 ? [.. whole] : [.. whole, .. parts.Select(part => new WordKey(SearchKey.Of(part), PartShare, false))];
    }

    private readonly record struct WordKey(string Key, double Share, bool IsSurname);
}

/// <summary>One text of an entry.</summary>
/// <param name="Words">Numbers in the <see cref="WordTable"/>.</param>
/// <param name="Weight">What each word of it counts.</param>
/// <param name="IsAuthored">Whether it belongs to a work or source, where surnames count in full.</param>
internal readonly record struct TextField(int[] Words, double Weight, bool IsAuthored);
