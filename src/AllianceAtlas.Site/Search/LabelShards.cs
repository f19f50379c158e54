namespace AllianceAtlas.Site.Search;

/// <summary>Says which entries go into the file of which prefix, so that the script finds them by their labels.</summary>
internal sealed class LabelShards
{
    private const int ShardLetters = 40_000;

    // What a row holds besides labels: addresses, titles and the summary.
    private const int RowLetters = 250;

    // A word in the labels of more entries than this leads to the first of them only; they have better words.
    private const int MostEntriesAWord = 100;

    private readonly Dictionary<string, List<LabelPlace>> _places = new(StringComparer.Ordinal);

    private LabelShards()
    {
    }

    /// <summary>The places of <paramref name="entries"/> in their shards; an entry has several.</summary>
    public static IReadOnlyList<Shard<LabelPlace>> Of(IReadOnlyList<SearchEntry> entries)
    {
        var shards = new LabelShards();
        var sizes = new int[entries.Count];
        for (var number = 0; number < entries.Count; number++)
        {
            foreach (var label in entries[number].Labels)
                shards.Add(label, number);
            sizes[number] = entries[number].Labels.Sum(label => label.Text.Length) + RowLetters;
        }

        return PrefixShards.Divide(shards.InOrder(), place => place.Word, place => sizes[place.Number], ShardLetters);
    }

    /// <summary>Adds the words and parts by which the script may look for an entry.</summary>
    private void Add(EntryLabel label, int number)
    {
        var words = StopWords.Without(SearchKey.PlainWords(label.Shown));
        foreach (var word in words)
        {
            var folded = SearchKey.Respell(word);
            Add(word, words.Count, number);
            Add(folded, words.Count, number);
            Add(SearchKey.Stem(folded), words.Count, number);
        }

        if (!label.Text.Contains(EntryLabel.Bar, StringComparison.Ordinal))
            return;
        foreach (var word in label.Text.Split(' ', '-'))
        {
            if (word.Split(EntryLabel.Bar) is { Length: > 1 } parts)
            {
                foreach (var part in parts)
                    Add(SearchKey.Of(part), words.Count + 1, number);
            }
        }
    }

    // The entries come one after the other: what a word already has of this one is last.
    private void Add(string word, int share, int number)
    {
        if (!_places.TryGetValue(word, out var places))
            _places[word] = places = [];
        if (places.Count == 0 || places[^1].Number < number)
            places.Add(new LabelPlace(word, number, share));
        else if (share < places[^1].Share)
            places[^1] = new LabelPlace(word, number, share);
    }

    private List<LabelPlace> InOrder()
    {
        var all = new List<LabelPlace>();
        foreach (var word in _places.Keys.Order(StringComparer.Ordinal))
        {
            var places = _places[word];
            all.AddRange(places.Count <= MostEntriesAWord
                ? places
                : places.OrderBy(place => place.Share).ThenBy(place => place.Number).Take(MostEntriesAWord));
        }

        return all;
    }
}

/// <summary>That an entry may be looked for by a word, and how many words share the shortest label with it.</summary>
internal sealed record LabelPlace(string Word, int Number, int Share);
