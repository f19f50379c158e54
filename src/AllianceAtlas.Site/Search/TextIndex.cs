namespace AllianceAtlas.Site.Search;

/// <summary>
/// What the texts of the entries are about: for each key, the entries that use it and how strongly. Made like BM25F:
/// fields are weighed first, then repetition saturates and long texts are discounted.
/// </summary>
internal sealed class TextIndex
{
    private const double Saturation = 2;
    private const double LengthShare = 0.75;
    private readonly Dictionary<string, WordKeys> _keysByWord = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<TextPosting>> _postings = new(StringComparer.Ordinal);
    private readonly CompoundSplitter _splitter;
    private readonly HashSet<string> _surnames;

    private TextIndex(CompoundSplitter splitter, HashSet<string> surnames) => (_splitter, _surnames) = (splitter, surnames);

    /// <summary>All keys in ordinal order, each with its postings in entry order.</summary>
    public IReadOnlyDictionary<string, List<TextPosting>> Postings => _postings;

    /// <summary>Indexes the pages of each entry; <paramref name="documentsByEntry"/> is in entry order.</summary>
    public static TextIndex Build(
        IReadOnlyList<IReadOnlyList<SearchDocument>> documentsByEntry,
        CompoundSplitter splitter)
    {
        var surnames = documentsByEntry.SelectMany(documents => documents).SelectMany(document => document.Authors)
            .SelectMany(SearchKey.Words).Select(SearchKey.Stem).ToHashSet(StringComparer.Ordinal);
        var index = new TextIndex(splitter, surnames);
        var counts = documentsByEntry.Select(index.Count).ToList();
        var lengths = counts.Select(count => count.Values.Sum()).ToList();
        var usual = Math.Max(1, lengths.Sum() / Math.Max(1, lengths.Count));
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

    private Dictionary<string, double> Count(IReadOnlyList<SearchDocument> documents)
    {
        var count = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var isAuthored = document.Kind is SearchKind.Work or SearchKind.Source;
            Count(document.Body, 1, isAuthored, count);
            Count(document.Summary, 3, isAuthored, count);
            foreach (var heading in document.Headings)
                Count(heading, 3, isAuthored, count);
            foreach (var tradition in document.Traditions)
                Count(tradition, 4, isAuthored, count);
        }

        return count;
    }

    private void Count(string text, double weight, bool isAuthored, Dictionary<string, double> count)
    {
        foreach (var word in TextTokens.Of(text))
        {
            if (!_keysByWord.TryGetValue(word, out var keys))
                _keysByWord[word] = keys = KeysOf(word);
            foreach (var key in keys.Whole)
                count[key] = count.GetValueOrDefault(key) + (weight * (!isAuthored && _surnames.Contains(key) ? 0.3 : 1));
            foreach (var key in keys.Parts)
                count[key] = count.GetValueOrDefault(key) + (weight / 2);
        }
    }

    private WordKeys KeysOf(string word)
    {
        if (StopWords.Holds(word))
            return new WordKeys([], []);
        var whole = SearchKey.Words(word).Select(SearchKey.Stem).ToList();
        var parts = _splitter.Split(word);
        return new WordKeys(whole, parts.Count < 2 ? [] : [.. parts.Select(SearchKey.Of)]);
    }

    private readonly record struct WordKeys(IReadOnlyList<string> Whole, IReadOnlyList<string> Parts);
}
