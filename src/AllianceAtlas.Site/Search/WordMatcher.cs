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
    private const int LeastHead = 4;
    private const int LeastBeforeHead = 3;
    private const double TextShare = 0.6;

    // A word as long as this is taken for a slip even if it stands in a text: short keys meet by chance.
    private const int LeastLong = 7;

    /// <summary>Every entry that has <paramref name="plain"/> in some way, with its best match.</summary>
    /// <param name="plain">The word as typed, in small letters without accents.</param>
    /// <param name="isLast">Whether the reader may still be typing it.</param>
    public WordAnswer Match(string plain, bool isLast)
    {
        var word = SearchKey.Respell(plain);
        var key = SearchKey.Stem(word);
        var found = new Dictionary<int, WordMatch>();
        var exact = vocabulary.Find(key);
        var text = textPostings(key);
        var isBegun = (plain.Length > 2 || isLast) && AddPrefixes(found, plain, word, exact);
        AddHeads(found, word, key);
        var keys = exact?.Parts ?? [key];
        if (exact is not null)
            Add(found, exact, 1);
        else
            keys = AddUnseen(found, new Spelled(plain, word, key), mayBeSlip: !isBegun && (text.Count == 0 || plain.Length >= LeastLong));
        foreach (var posting in text)
            Keep(found, posting.Entry, new WordMatch(posting.Impact * TextShare, SearchReason.Text, null));
        return new WordAnswer(found, keys);
    }

    /// <summary>Why a reader of <paramref name="language"/> finds an entry by <paramref name="label"/>.</summary>
    public static SearchReason ReasonOf(EntryLabel label, Language language) =>
        label.Language is { } other && other != language ? SearchReason.OtherLanguage
        : label.Kind == SearchLabelKind.Preferred ? SearchReason.Name
        : SearchReason.Synonym;

    /// <summary>Words that begin as typed, or as typed in another spelling.</summary>
    private bool AddPrefixes(Dictionary<int, WordMatch> found, string plain, string word, Term? exact) =>
        AddPrefix(found, plain, exact) | (word != plain && word.Length > 2 && AddPrefix(found, word, exact));

    private bool AddPrefix(Dictionary<int, WordMatch> found, string begin, Term? exact)
    {
        var any = false;
        var forms = vocabulary.Forms;
        var first = FirstFormFrom(begin);
        for (var i = first; i < forms.Count && i < first + MostForms; i++)
        {
            var (form, term) = forms[i];
            if (!form.StartsWith(begin, StringComparison.Ordinal))
                break;
            if (term == exact)
                continue;
            Add(found, term, 0.5 + (0.4 * begin.Length / form.Length));
            any = true;
        }

        return any;
    }

    /// <summary>The head of a compound stands last: ångest finds prestationsångest.</summary>
    private void AddHeads(Dictionary<int, WordMatch> found, string word, string key)
    {
        if (key.Length < LeastHead)
            return;
        foreach (var (form, term) in vocabulary.Forms)
        {
            var head = form == term.Key ? key : word;
            if (form.Length >= head.Length + LeastBeforeHead && form.EndsWith(head, StringComparison.Ordinal))
                Add(found, term, 0.3 + (0.3 * head.Length / form.Length), SearchReason.Compound);
        }
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

    /// <summary>A word that no label has: a new compound of known words, or a slip. The keys it stands for.</summary>
    private IReadOnlyList<string> AddUnseen(Dictionary<int, WordMatch> found, Spelled word, bool mayBeSlip)
    {
        var parts = UnseenCompound.Split(word.Folded, key => vocabulary.Find(key) is not null);
        var known = parts.Where(part => part.Known).ToList();
        var share = (double)known.Sum(part => part.Length) / word.Folded.Length;
        foreach (var part in known)
            Add(found, vocabulary.Find(part.Key)!, 0.7 * share, SearchReason.Compound);
        var meant = mayBeSlip && known.Count < Math.Max(parts.Count, 1) ? AddSlips(found, word) : null;
        return meant?.Parts ?? (parts.Count > 0 ? [.. parts.Select(part => part.Key)] : [word.Key]);
    }

    /// <summary>
    /// Adds the terms nearest to a word that nothing is known about; the first of them, or null. Only when no spelling is
    /// near are keys compared: the slip may sit in the ending, but a key alone is short and meets others by chance.
    /// </summary>
    private Term? AddSlips(Dictionary<int, WordMatch> found, Spelled word)
    {
        var (nearest, slips) = Nearest(word.Plain.Length, (form, _, most) => SlipsBetween(word, form, most));
        if (nearest.Count == 0)
            (nearest, slips) = Nearest(word.Key.Length, (_, key, most) => EditDistance.Between(word.Key, key, most));
        foreach (var term in nearest)
            Add(found, term, slips <= 1 ? 0.75 : 0.55, SearchReason.Spelling);
        return nearest.FirstOrDefault();
    }

    private (List<Term> Terms, int Slips) Nearest(int length, Func<string, string, int, int> slipsBetween)
    {
        var least = EditDistance.Allowed(length);
        var nearest = new List<Term>();
        foreach (var (form, term) in vocabulary.Forms)
        {
            var slips = least == 0 ? 1 : slipsBetween(form, term.Key, least);
            if (slips > least)
                continue;
            if (slips < least)
                nearest.Clear();
            least = slips;
            nearest.Add(term);
        }

        return (nearest, least);
    }

    private static int SlipsBetween(Spelled word, string form, int most)
    {
        var slips = EditDistance.Between(word.Plain, form, most);
        return slips == 0 || word.Folded == word.Plain ? slips : Math.Min(slips, EditDistance.Between(word.Folded, form, most));
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

/// <summary>A query word as typed without accents, in the common spelling, and as its key.</summary>
internal readonly record struct Spelled(string Plain, string Folded, string Key);

/// <summary>How well one word fits an entry, and why.</summary>
internal readonly record struct WordMatch(double Score, SearchReason Reason, EntryLabel? Label);

/// <summary>What one word of a query found.</summary>
/// <param name="Matches">The best match of each entry.</param>
/// <param name="Keys">The keys the word stands for: its parts when it is a compound, the intended word when it has a slip.</param>
internal sealed record WordAnswer(IReadOnlyDictionary<int, WordMatch> Matches, IReadOnlyList<string> Keys);
