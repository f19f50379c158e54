using AllianceAtlas.Documents.Text;
using static AllianceAtlas.Site.Search.SearchVocabulary;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Ranks the entries for a query. <c>Assets/search.js</c> ranks by the same steps and the same numbers; a test runs both.
/// A word counts where it is found best; a query that is a whole label earns that label's weight once more.
/// </summary>
internal sealed class SearchRanking
{
    private const int MostWords = 12;
    private readonly IReadOnlyList<SearchEntry> _entries;
    private readonly Language _language;
    private readonly SearchVocabulary _vocabulary;
    private readonly WordMatcher _matcher;

    /// <summary>Ranks <paramref name="entries"/> for a reader of <paramref name="language"/>.</summary>
    public SearchRanking(
        IReadOnlyList<SearchEntry> entries,
        Language language,
        Func<string, IReadOnlyList<TextPosting>> textPostings)
    {
        _entries = entries;
        _language = language;
        _vocabulary = new SearchVocabulary(entries, language);
        _matcher = new WordMatcher(_vocabulary, language, textPostings);
    }

    /// <summary>The best entries first.</summary>
    public IReadOnlyList<SearchHit> Find(string query)
    {
        var said = SearchKey.PlainWords(query).Take(MostWords).ToList();
        var words = StopWords.Without(said);
        if (words.Count == 0)
            return [];
        var asked = new Asked(
            [.. words.Select((word, place) => _matcher.Match(word, isLast: place == words.Count - 1))],
            string.Join(' ', said));
        var hits = new List<(int Entry, double Score, WordMatch Match)>();
        foreach (var entry in asked.Answers.SelectMany(answer => answer.Matches.Keys).Distinct())
            hits.Add(Score(entry, asked));
        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Entry).Select(Shown)];
    }

    private (int Entry, double Score, WordMatch Match) Score(int entry, Asked asked)
    {
        var (sum, rarities) = (0.0, 0.0);
        var best = default(WordMatch);
        foreach (var answer in asked.Answers)
        {
            var rarity = Rarity(answer.Matches.Count);
            rarities += rarity;
            if (!answer.Matches.TryGetValue(entry, out var match))
                continue;
            sum += rarity * match.Score;
            if (match.Score > best.Score)
                best = match;
        }

        var (bonus, whole) = WholeLabel(entry, asked);
        if (whole is not null && bonus >= best.Score && best.Reason != SearchReason.Spelling)
            best = new WordMatch(bonus, WordMatcher.ReasonOf(whole.Label, _language), whole.Label);
        return (entry, PriorOf(_entries[entry].Kind) * ((sum / rarities) + bonus), best);
    }

    /// <summary>What the label that the query comes closest to is worth: all of it when they say the same.</summary>
    private (double Bonus, LabelKeys? Label) WholeLabel(int entry, Asked asked)
    {
        var (best, bestLabel) = (0.0, default(LabelKeys));
        foreach (var label in _vocabulary.LabelsOf(entry))
        {
            var worth = label.Weight * Likeness(asked.Keys, label.Keys);
            if (label.Plain.StartsWith(asked.Typed, StringComparison.Ordinal))
                worth = Math.Max(worth, label.Weight * (0.4 + (0.5 * asked.Typed.Length / label.Plain.Length)));
            if (worth > best)
                (best, bestLabel) = (worth, label);
        }

        return (best, bestLabel);
    }

    // The order counts: "alliansarbete" is not "arbetsallians", though both have the same parts.
    private static double Likeness(IReadOnlyList<string> query, IReadOnlyList<string> label)
    {
        if (query.SequenceEqual(label))
            return 1;
        var left = label.ToList();
        var likeness = 2.0 * query.Count(left.Remove) / (query.Count + label.Count);
        return 0.4 * likeness * likeness;
    }

    /// <summary>A word that few entries have tells more: one step for each halving.</summary>
    private double Rarity(int found)
    {
        var steps = 1;
        for (var all = _entries.Count; found > 0 && all >= 2 * found && steps < 9; all /= 2)
            steps++;
        return steps;
    }

    private static double PriorOf(SearchKind kind) => kind switch
    {
        SearchKind.Concept => 1.25,
        SearchKind.Tradition => 1.15,
        SearchKind.Source => 1,
        SearchKind.Comparison => 0.95,
        SearchKind.Work => 0.85,
        _ => 0.8,
    };

    private SearchHit Shown((int Entry, double Score, WordMatch Match) hit)
    {
        var entry = _entries[hit.Entry];
        var page = entry.PageFor(_language);
        return new SearchHit(entry.Id, page.Title, page.Url, hit.Score, hit.Match.Reason, hit.Match.Label?.Shown ?? "");
    }

    /// <summary>A query, its words looked up.</summary>
    private sealed record Asked(IReadOnlyList<WordAnswer> Answers, string Typed)
    {
        public IReadOnlyList<string> Keys { get; } = [.. Answers.SelectMany(answer => answer.Keys)];
    }
}
