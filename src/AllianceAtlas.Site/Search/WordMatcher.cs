using AllianceAtlas.Documents.Text;
using static AllianceAtlas.Site.Search.SearchVocabulary;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Finds the entries for one word of a query: by its key, as the beginning of a longer word, by its parts when it is a
/// compound nobody has used, with a slip or two when nothing else helps, and in the text.
/// </summary>
internal sealed class WordMatcher(
    SearchVocabulary vocabulary,
    Language language,
    Func<string, IReadOnlyList<TextPosting>> textPostings)
{
    private const int MostForms = 200;
    private const double TextShare = 0.6;

    /// <summary>Every entry that has <paramref name="word"/> (folded) in some way, with its best match.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="isLast">Whether the reader may still be typing it.</param>
    public WordAnswer Match(string word, bool isLast)
    {
        var key = SearchKey.Stem(word);
        var found = new Dictionary<int, WordMatch>();
        var exact = vocabulary.Find(key);
        if (exact is not null)
            Add(found, exact, 1);
        var keys = exact?.Parts ?? [key];
        var text = textPostings(key);
        var begun = AddPrefixes(found, word, exact, isLast);
        begun |= AddHeads(found, key);
        if (exact is null)
        {
            var parts = UnseenCompound.Split(word, part => vocabulary.Find(part) is not null);
            AddParts(found, parts);
            if (parts.Count > 0)
                keys = [.. parts.Select(part => part.Key)];
            if (!begun && text.Count == 0 && !(parts.Count > 0 && parts.All(part => part.Known)))
                keys = AddSlips(found, word, key)?.Parts ?? keys;
        }

        foreach (var posting in text)
            Keep(found, posting.Entry, new WordMatch(posting.Impact * TextShare, SearchReason.Text, null));
        return new WordAnswer(found, keys);
    }

    /// <summary>Why a reader of <paramref name="language"/> finds an entry by <paramref name="label"/>.</summary>
    public static SearchReason ReasonOf(EntryLabel label, Language language) =>
        label.Language is { } other && other != language ? SearchReason.OtherLanguage
        : label.Kind == SearchLabelKind.Preferred ? SearchReason.Name
        : SearchReason.Synonym;

    private bool AddPrefixes(Dictionary<int, WordMatch> found, string word, Term? exact, bool isLast)
    {
        if (word.Length < 3 && !isLast)
            return false;
        var any = false;
        var forms = vocabulary.Forms;
        var first = FirstFormFrom(word);
        for (var i = first; i < forms.Count && i < first + MostForms; i++)
        {
            var (form, term) = forms[i];
            if (!form.StartsWith(word, StringComparison.Ordinal))
                break;
            if (term == exact)
                continue;
            Add(found, term, 0.5 + (0.4 * word.Length / form.Length));
            any = true;
        }

        return any;
    }

    /// <summary>The head of a compound stands last: ångest finds prestationsångest.</summary>
    private bool AddHeads(Dictionary<int, WordMatch> found, string key)
    {
        if (key.Length < 4)
            return false;
        var any = false;
        foreach (var (form, term) in vocabulary.Forms)
        {
            if (form != term.Key || form.Length < key.Length + 3 || !form.EndsWith(key, StringComparison.Ordinal))
                continue;
            Add(found, term, 0.3 + (0.3 * key.Length / form.Length), SearchReason.Compound);
            any = true;
        }

        return any;
    }

    private int FirstFormFrom(string word)
    {
        var (low, high) = (0, vocabulary.Forms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(vocabulary.Forms[middle].Key, word) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void AddParts(Dictionary<int, WordMatch> found, IReadOnlyList<CompoundPart> parts)
    {
        var sums = new Dictionary<int, WordMatch>();
        foreach (var part in parts.Where(part => part.Known))
        {
            foreach (var posting in vocabulary.Find(part.Key)!.Postings)
            {
                var sum = sums.GetValueOrDefault(posting.Entry).Score + (posting.Weight * 0.7);
                sums[posting.Entry] = new WordMatch(sum, SearchReason.Compound, posting.Label);
            }
        }

        foreach (var (entry, match) in sums)
            Keep(found, entry, match);
    }

    /// <summary>Adds the terms nearest to a word that nothing is known about; the nearest of them, or null.</summary>
    private Term? AddSlips(Dictionary<int, WordMatch> found, string word, string key)
    {
        var least = EditDistance.Allowed(word.Length);
        var nearest = new List<Term>();
        foreach (var (form, term) in vocabulary.Forms)
        {
            var slips = EditDistance.Between(word, form, least);
            if (slips > least)
                slips = EditDistance.Between(key, form, Math.Min(least, EditDistance.Allowed(key.Length)));
            if (slips > least)
                continue;
            if (slips < least)
                nearest.Clear();
            least = slips;
            nearest.Add(term);
        }

        foreach (var term in nearest)
            Add(found, term, least <= 1 ? 0.75 : 0.55, SearchReason.Spelling);
        return nearest.FirstOrDefault();
    }

    private void Add(Dictionary<int, WordMatch> found, Term term, double quality, SearchReason? reason = null)
    {
        foreach (var posting in term.Postings)
        {
            var why = reason ?? (posting.IsPart ? SearchReason.Compound : ReasonOf(posting.Label, language));
            Keep(found, posting.Entry, new WordMatch(posting.Weight * quality, why, posting.Label));
        }
    }

    private static void Keep(Dictionary<int, WordMatch> found, int entry, WordMatch match)
    {
        if (!found.TryGetValue(entry, out var kept) || kept.Score < match.Score)
            found[entry] = match;
    }
}

/// <summary>How well one word fits an entry, and why.</summary>
internal readonly record struct WordMatch(double Score, SearchReason Reason, EntryLabel? Label);

/// <summary>What one word of a query found.</summary>
/// <param name="Matches">The best match of each entry.</param>
/// <param name="Keys">The keys the word stands for: its parts when it is a compound, the intended word when it has a slip.</param>
internal sealed record WordAnswer(IReadOnlyDictionary<int, WordMatch> Matches, IReadOnlyList<string> Keys);
