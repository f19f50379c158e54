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

    /// <summary>
    /// The language <paramref name="text"/> is written in, or null when its words do not tell. Words inside quotation
    /// marks count only when those outside tell nothing: an English quotation does not make its paragraph English.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="main">A language that another must beat clearly, by two words, to be believed; null for none.</param>
    public static Language? Detect(ReadOnlySpan<char> text, Language? main = null)
    {
        Span<int> outside = stackalloc int[4];
        Span<int> inside = stackalloc int[4];
        outside.Clear();
        inside.Clear();
        var quoted = false;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                quoted = Quoted(text[i], quoted);
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            Score(text[start..i], quoted ? inside : outside);
        }

        return Best(outside, main) ?? Best(inside, main);
    }

    // In Swedish the same mark opens and closes.
    private static bool Quoted(char mark, bool quoted) => mark switch
    {
        '”' or '"' => !quoted,
        '“' or '«' => true,
        '»' => false,
        _ => quoted,
    };

    private static void Score(ReadOnlySpan<char> word, Span<int> scores)
    {
        // Initials are no words: "Zetzel ER" is not Norwegian.
        var isInitials = word.Length is > 1 and < 4 && char.IsUpper(word[^1]);
        if (isInitials || word.Length > LanguageWords.LongestWord)
        {
            return;
        }

        Span<char> lower = stackalloc char[LanguageWords.LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var marks))
        {
            marks = ByLetters(lower);
        }

        for (var language = 0; language < 4; language++)
        {
            scores[language] += ((int)marks >> language) & 1;
        }
    }

    // Letters and endings decide where no small word stands: ä, ö against æ, ø; -ande and -leg against -ende and -lig.
    private static Marks ByLetters(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny('ä', 'ö'))
        {
            return Marks.Swedish;
        }

        foreach (var (ending, marks) in LanguageWords.Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return marks;
            }
        }

        return word.ContainsAny('æ', 'ø') ? Marks.Bokmal | Marks.Nynorsk : Marks.None;
    }

    private static Language? Best(ReadOnlySpan<int> scores, Language? main)
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

        var beaten = main is null || best == (int)main || scores[best] > scores[(int)main] + 1;
        return unique && beaten && scores[best] > 0 ? (Language)best : null;
    }
}
