using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Every word of every label, as one reader sees it: names of his own language weigh most. The script builds the same
/// from the core file, so that no key has to be sent.
/// </summary>
internal sealed class SearchVocabulary
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly List<LabelKeys>[] _labels;
    private readonly SortedDictionary<string, Term> _forms = new(StringComparer.Ordinal);

    /// <summary>Reads the labels of <paramref name="entries"/> for a reader of <paramref name="language"/>.</summary>
    public SearchVocabulary(IReadOnlyList<SearchEntry> entries, Language language)
    {
        _labels = new List<LabelKeys>[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            _labels[entry] = [];
            foreach (var label in entries[entry].Labels)
                Add(entry, label, language);
        }

        Forms = [.. _forms];
    }

    /// <summary>Every spelling a term has, and its key, with the term; sorted, so that a prefix is one run.</summary>
    public IReadOnlyList<KeyValuePair<string, Term>> Forms { get; }

    /// <summary>The names of <paramref name="entry"/>.</summary>
    public IReadOnlyList<LabelKeys> LabelsOf(int entry) => _labels[entry];

    /// <summary>The term under <paramref name="key"/>, or null.</summary>
    public Term? Find(string key) => _terms.GetValueOrDefault(key);

    private static double WeightOf(EntryLabel label, Language reader)
    {
        var language = label.Language switch
        {
            null => 95,
            { } own when own == reader => 100,
            Language.Nynorsk => 82,
            Language.English => 86,
            _ => 90,
        };
        return language * label.Kind switch
        {
            SearchLabelKind.Preferred => 1,
            SearchLabelKind.Alternative => 0.95,
            _ => 0.9,
        };
    }

    private void Add(int entry, EntryLabel label, Language reader)
    {
        var weight = WeightOf(label, reader);
        var words = StopWords.Without(SearchKey.PlainWords(label.Shown));
        var parts = PartsByWord(label.Text);
        var share = words.Count switch { 1 => 1, 2 => 0.75, _ => 0.6 };
        var keys = new List<string>();
        foreach (var word in words)
        {
            var folded = SearchKey.Respell(word);
            var split = parts.GetValueOrDefault(folded) ?? [SearchKey.Stem(folded)];
            keys.AddRange(split);
            var term = Add(SearchKey.Stem(folded), split, new Posting(entry, weight * share, label, IsPart: false));
            _forms[word] = _forms[folded] = term;
            foreach (var part in split.Skip(split.Count < 2 ? 1 : 0))
                Add(part, [part], new Posting(entry, weight * share * 0.55, label, IsPart: true));
        }

        _labels[entry].Add(new LabelKeys(label, weight, keys, string.Join(' ', SearchKey.PlainWords(label.Shown))));
    }

    /// <summary>The part keys of each compound of a label, by the folded compound.</summary>
    private static Dictionary<string, IReadOnlyList<string>> PartsByWord(string text)
    {
        var parts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var word in text.Split(' ', '-').Where(word => word.Contains(EntryLabel.Bar, StringComparison.Ordinal)))
        {
            var whole = string.Concat(SearchKey.Words(word.Replace("|", "", StringComparison.Ordinal)));
            parts[whole] = [.. word.Split(EntryLabel.Bar).Select(SearchKey.Of).Where(key => key.Length > 0)];
        }

        return parts;
    }

    private Term Add(string key, IReadOnlyList<string> parts, Posting posting)
    {
        if (!_terms.TryGetValue(key, out var term))
            _terms[key] = _forms[key] = term = new Term(key, parts);
        if (parts.Count > term.Parts.Count)
            term.Parts = parts;
        term.Keep(posting);
        return term;
    }

    /// <summary>A word of some label.</summary>
    internal sealed class Term(string key, IReadOnlyList<string> parts)
    {
        private readonly Dictionary<int, Posting> _postings = [];

        /// <summary>Its key.</summary>
        public string Key { get; } = key;

        /// <summary>The keys of its parts; itself alone when it is no compound.</summary>
        public IReadOnlyList<string> Parts { get; set; } = parts;

        /// <summary>The entries that have it in a label, each with the label where it weighs most.</summary>
        public IReadOnlyCollection<Posting> Postings => _postings.Values;

        /// <summary>
        /// Keeps <paramref name="posting"/> if it weighs more than what its entry has. The heaviest label counts and not
        /// the sum, or a compound with many names would outrank the concept it is made of.
        /// </summary>
        public void Keep(Posting posting)
        {
            if (!_postings.TryGetValue(posting.Entry, out var kept) || kept.Weight < posting.Weight)
                _postings[posting.Entry] = posting;
        }
    }

    /// <summary>A term in a label of an entry.</summary>
    internal sealed record Posting(int Entry, double Weight, EntryLabel Label, bool IsPart);

    /// <summary>A whole label.</summary>
    /// <param name="Label">The name.</param>
    /// <param name="Weight">What a full match is worth.</param>
    /// <param name="Keys">The keys of its words, compounds taken apart, without stop words.</param>
    /// <param name="Plain">Its words as spelled, without accents, for search as you type.</param>
    internal sealed record LabelKeys(EntryLabel Label, double Weight, IReadOnlyList<string> Keys, string Plain);
}
