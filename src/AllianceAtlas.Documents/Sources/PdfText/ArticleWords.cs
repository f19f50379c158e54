using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// The words of one article, learned from the places where no line end cuts them, and behind them the lexicon of other
/// texts. It knows how often a form occurs in the article and whether it occurs with a small first letter.
/// </summary>
internal sealed class ArticleWords
{
    private const int LongestWord = 60;
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private readonly Lexicon _lexicon;
    private readonly WordStems _stems;

    private ArticleWords(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _stems = new WordStems(_counts.Keys);
    }

    private readonly record struct Count(int All, int Small);

    /// <summary>How often each word occurs in the article, in lower case, and how often with a small first letter.</summary>
    public IEnumerable<(string Word, int All, int Small)> Counts =>
        _counts.Select(pair => (pair.Key, pair.Value.All, pair.Value.Small));

    /// <summary>Learns from <paramref name="lines"/>; <paramref name="lexicon"/> knows what they do not.</summary>
    public static ArticleWords Learn(SourceText source, IReadOnlyList<PrintedLine> lines, Lexicon lexicon)
    {
        var words = new ArticleWords(lexicon);
        var cut = false;
        foreach (var line in lines)
        {
            cut = words.Learn(line.In(source), skipFirst: cut);
        }

        return words;
    }

    /// <summary>How often <paramref name="word"/> occurs, in any case.</summary>
    public int Of(ReadOnlySpan<char> word) => Find(word).All;

    /// <summary>How often the word <paramref name="first"/> + <paramref name="second"/> occurs.</summary>
    public int Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length + second.Length > LongestWord ? 0 : Of(string.Concat(first, second));

    /// <summary>Whether <paramref name="word"/>, with whatever case, also occurs with a small first letter.</summary>
    public bool IsCommon(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        return Find(word).Small > 0 || _lexicon.IsCommon(Lower(word, key));
    }

    /// <summary>Whether <paramref name="word"/> occurs in the article or in the lexicon.</summary>
    public bool Knows(ReadOnlySpan<char> word) => Of(word) > 0 || InLexicon(word);

    /// <summary>Whether the lexicon holds <paramref name="word"/>, in any case.</summary>
    public bool InLexicon(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        return _lexicon.Contains(Lower(word, key));
    }

    /// <summary>Whether a longer word, by <paramref name="more"/> letters or more, begins with <paramref name="part"/>.</summary>
    public bool Begins(ReadOnlySpan<char> part, int more) =>
        part.ToString().ToLowerInvariant() is var key && (_stems.Begin(key, more) || _lexicon.Stems.Begin(key, more));

    /// <summary>Whether a word is made of <paramref name="part"/> and another word: "arbetsgrupp" of "arbets".</summary>
    public bool BeginsCompound(ReadOnlySpan<char> part) =>
        part.ToString().ToLowerInvariant() is var key
        && _stems.RestsAfter(key).Concat(_lexicon.Stems.RestsAfter(key)).Any(rest => rest.Length > 3 && Knows(rest));

    /// <summary>Whether a longer word, by three letters or more, ends with <paramref name="part"/>.</summary>
    public bool EndsCompound(ReadOnlySpan<char> part) =>
        part.ToString().ToLowerInvariant() is var key && (_stems.End(key, 3) || _lexicon.Stems.End(key, 3));

    // Returns whether the line ends inside a word, so that the first word of the next line is no word.
    private bool Learn(ReadOnlySpan<char> line, bool skipFirst)
    {
        var i = 0;
        while (i < line.Length)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || IsInside(line, i)))
            {
                i++;
            }

            var atEnd = i == line.Length || i == line.Length - 1;
            if (!(skipFirst && start == 0) && !(atEnd && LineForm.EndsWithHyphen(line)))
            {
                Add(line[start..i]);
            }
        }

        return LineForm.EndsWithHyphen(line);
    }

    private static bool IsInside(ReadOnlySpan<char> line, int i) =>
        line[i] is '-' or '’' or '\'' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]);

    private void Add(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return;
        }

        Span<char> key = stackalloc char[word.Length];
        word.ToLowerInvariant(key);
        var lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup.TryGetValue(key, out var count);
        lookup[key] = new Count(count.All + 1, count.Small + (char.IsLower(word[0]) ? 1 : 0));
    }

    private Count Find(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        return _counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Lower(word, key), out var count) ? count : default;
    }

    // Nothing is longer than the longest word: it is not looked for.
    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> key) =>
        word.Length > LongestWord ? default : key[..word.ToLowerInvariant(key)];
}
