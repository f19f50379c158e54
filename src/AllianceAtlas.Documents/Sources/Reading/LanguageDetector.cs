using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>
/// Tells Swedish, Bokmål, Nynorsk and English apart by their small words. Words shared by two languages count for
/// both, so that only what differs decides.
/// </summary>
internal static class LanguageDetector
{
    private static readonly Dictionary<string, Marks> Words = LanguageWords.Build();

    /// <summary>Languages a word speaks for, one bit each.</summary>
    [Flags]
    internal enum Marks
    {
        /// <summary>None.</summary>
        None = 0,

        /// <summary>Swedish.</summary>
        Swedish = 1,

        /// <summary>Bokmål.</summary>
        Bokmal = 2,

        /// <summary>Nynorsk.</summary>
        Nynorsk = 4,

        /// <summary>English.</summary>
        English = 8,
    }

    /// <summary>The language <paramref name="text"/> is written in, or null when its words do not tell.</summary>
    public static Language? Detect(ReadOnlySpan<char> text)
    {
        Span<int> scores = stackalloc int[4];
        scores.Clear();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            Score(text[start..i], scores);
        }

        return Best(scores);
    }

    private static void Score(ReadOnlySpan<char> word, Span<int> scores)
    {
        if (word.Length > LanguageWords.LongestWord)
        {
            return;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var marks))
        {
            marks = ByLetters(lower);
        }

        for (var language = 0; language < 4; language++)
        {
            scores[language] += ((int)marks >> language) & 1;
        }
    }

    // ä and ö are Swedish, æ and ø Norwegian: decisive in a heading without a single small word.
    private static Marks ByLetters(ReadOnlySpan<char> word) =>
        word.ContainsAny('ä', 'ö') ? Marks.Swedish
        : word.ContainsAny('æ', 'ø') ? Marks.Bokmal | Marks.Nynorsk
        : Marks.None;

    private static Language? Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        var unique = true;
        for (var language = 1; language < 4; language++)
        {
            if (scores[language] > scores[best])
            {
                best = language;
                unique = true;
            }
            else if (scores[language] == scores[best])
            {
                unique = false;
            }
        }

        return unique && scores[best] > 0 ? (Language)best : null;
    }
}
