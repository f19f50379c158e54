using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>The mention rules of all concepts as one tree of letters, so that a text is gone through once.</summary>
internal sealed class MentionPatterns
{
    // A stem shorter than this counts at the beginning of a word and as its last part, not in the middle: skam would
    // else be found in arbetskamrat and handelskammare.
    private const int ShortestStemInTheMiddle = 6;

    private readonly Node _root = new();
    private int _groups;

    /// <summary>Takes up <paramref name="rules"/>: of each concept, its rules by language.</summary>
    public MentionPatterns(IReadOnlyList<IReadOnlyDictionary<Language, MentionRule>> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var (language, rule) in rules[i].OrderBy(pair => pair.Key))
            {
                AddRule(rule, new MentionPattern([], PatternRole.Naming, i) { Languages = SetOf(language) });
            }
        }
    }

    /// <summary>The set that <paramref name="language"/> belongs to.</summary>
    public static LanguageSet SetOf(Language language) => language switch
    {
        Language.Swedish => LanguageSet.Swedish,
        Language.Bokmal or Language.Nynorsk => LanguageSet.Norwegian,
        _ => LanguageSet.English,
    };

    /// <summary>Every place in <paramref name="words"/> where a pattern of <paramref name="languages"/> matches, by its first word.</summary>
    public IReadOnlyList<PatternHit> Match(IReadOnlyList<Word> words, LanguageSet languages)
    {
        var hits = new List<PatternHit>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var offset = 0; offset < words[i].Letters.Length; offset++)
            {
                MatchAt(words, i, offset, languages, hits);
            }
        }

        return hits;
    }

    private void MatchAt(
        IReadOnlyList<Word> words, int index, int offset, LanguageSet languages, List<PatternHit> hits)
    {
        var word = words[index];
        var node = _root;
        for (var end = offset; end < word.Letters.Length && node.Next.TryGetValue(word.Letters[end], out var next); end++)
        {
            node = next;
            foreach (var pattern in node.Patterns)
            {
                if ((pattern.Languages & languages) != 0 &&
                    FitsWord(pattern, word, offset, end + 1) &&
                    EndOfRow(pattern, words, index, end + 1) is { } to)
                {
                    hits.Add(new PatternHit(pattern, index, offset, word.Origin + offset, to));
                }
            }
        }
    }

    private static bool FitsWord(MentionPattern pattern, Word word, int offset, int end)
    {
        var part = word.PartAt(offset);
        var last = word.PartAt(end - 1);
        var rest = word.Letters.AsSpan(end, last.Offset + last.Length - end);
        if (offset == part.Offset)
        {
            return !pattern.WithEndingOnly || WordForms.IsEnding(rest);
        }

        return !pattern.WithEndingOnly
            && WordForms.IsFirstPart(word.Letters.AsSpan(part.Offset, offset - part.Offset))
            && (end - offset >= ShortestStemInTheMiddle || WordForms.IsEnding(rest));
    }

    // Place after the pattern's last letter when its further words follow directly, each with an ending at most; a hyphen
    // may tie more to the last one, as in common factors-modellen.
    private static int? EndOfRow(MentionPattern pattern, IReadOnlyList<Word> words, int index, int endInFirst)
    {
        for (var i = 1; i < pattern.Words.Count; i++)
        {
            if (index + i >= words.Count ||
                words[index + i].Run != words[index].Run ||
                !words[index + i].Letters.StartsWith(pattern.Words[i], StringComparison.Ordinal) ||
                !WordForms.IsEnding(Rest(words[index + i], pattern.Words[i].Length, isLast: i == pattern.Words.Count - 1)))
            {
                return null;
            }
        }

        return pattern.Words.Count == 1
            ? words[index].Origin + endInFirst
            : words[index + pattern.Words.Count - 1].Origin + pattern.Words[^1].Length;
    }

    private static ReadOnlySpan<char> Rest(Word word, int from, bool isLast)
    {
        var part = word.PartAt(from - 1);
        return word.Letters.AsSpan(from, (isLast ? part.Offset + part.Length : word.Letters.Length) - from);
    }

    private void AddRule(MentionRule rule, MentionPattern like)
    {
        Add(rule.Stems, like);
        Add(rule.Words, like with { WithEndingOnly = true });
        Add(rule.Not, like with { Role = PatternRole.OtherSense });
        foreach (var doubtful in rule.Doubtful)
        {
            var inGroup = like with { Group = _groups++, NeedsNearby = !doubtful.CountAlone };
            Add(doubtful.Stems, inGroup);
            Add(doubtful.Words, inGroup with { WithEndingOnly = true });
            Add(doubtful.Near, inGroup with { Role = PatternRole.Near });
            Add(doubtful.Before, inGroup with { Role = PatternRole.Before });
            Add(doubtful.Elsewhere, inGroup with { Role = PatternRole.Elsewhere });
            Add(doubtful.Against, inGroup with { Role = PatternRole.Against });
        }
    }

    private void Add(IEnumerable<string> entries, MentionPattern like)
    {
        foreach (var entry in entries)
        {
            var bracket = entry.IndexOf('(', StringComparison.Ordinal);
            var words = WordScanner.Scan(entry).Select(word => word.Letters).ToList();
            if (words.Count > 0)
            {
                _root.Add(like with
                {
                    Words = words,
                    NamingWords = bracket > 0 ? WordScanner.Scan(entry[..bracket]).Count : words.Count,
                    WithEndingOnly = like.WithEndingOnly || words.Count > 1,
                });
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public List<MentionPattern> Patterns { get; } = [];

        public void Add(MentionPattern pattern)
        {
            var node = this;
            foreach (var letter in pattern.Words[0])
            {
                if (!node.Next.TryGetValue(letter, out var next))
                {
                    node.Next[letter] = next = new Node();
                }

                node = next;
            }

            node.Patterns.Add(pattern);
        }
    }
}
