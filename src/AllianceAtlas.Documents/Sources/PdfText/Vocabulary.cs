using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// The words of one article, learned from the places where no line end cuts them. It knows how often a form occurs and
/// whether it occurs with a small first letter.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 60;
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);

    private string[]? _sorted;
    private string[]? _sortedBackwards;

    private readonly record struct Count(int All, int Small);

    /// <summary>Learns from <paramref name="lines"/>.</summary>
    public static Vocabulary Learn(SourceText source, IReadOnlyList<PrintedLine> lines)
    {
        var vocabulary = new Vocabulary();
        var cut = false;
        foreach (var line in lines)
        {
            cut = vocabulary.Learn(line.In(source), skipFirst: cut);
        }

        return vocabulary;
    }

    /// <summary>How often <paramref name="word"/> occurs, in any case.</summary>
    public int Of(ReadOnlySpan<char> word) => Find(word).All;

    /// <summary>How often the word <paramref name="first"/> + <paramref name="second"/> occurs.</summary>
    public int Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length + second.Length > LongestWord ? 0 : Of(string.Concat(first, second));

    /// <summary>Whether <paramref name="word"/>, with whatever case, also occurs with a small first letter.</summary>
    public bool IsCommon(ReadOnlySpan<char> word) => Find(word).Small > 0;

    /// <summary>Whether a longer word begins with <paramref name="part"/>.</summary>
    public bool BeginsCompound(ReadOnlySpan<char> part)
    {
        _sorted ??= [.. _counts.Keys.Order(StringComparer.Ordinal)];
        return HasLonger(_sorted, part.ToString().ToLowerInvariant());
    }

    /// <summary>Whether a longer word ends with <paramref name="part"/>.</summary>
    public bool EndsCompound(ReadOnlySpan<char> part)
    {
        _sortedBackwards ??= [.. _counts.Keys.Select(Backwards).Order(StringComparer.Ordinal)];
        return HasLonger(_sortedBackwards, Backwards(part.ToString().ToLowerInvariant()));
    }

    private static bool HasLonger(string[] sorted, string prefix)
    {
        var index = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        index = index < 0 ? ~index : index + 1;
        return index < sorted.Length && sorted[index].StartsWith(prefix, StringComparison.Ordinal) && sorted[index].Length > prefix.Length + 2;
    }

    private static string Backwards(string word) => string.Create(word.Length, word, static (span, w) =>
    {
        w.CopyTo(span);
        span.Reverse();
    });

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
        if (word.Length is 0 or > LongestWord)
        {
            return default;
        }

        Span<char> key = stackalloc char[word.Length];
        word.ToLowerInvariant(key);
        return _counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var count) ? count : default;
    }
}
