using System.Globalization;

namespace AllianceAtlas.Documents.Citations;

/// <summary>What the readers of all kinds of entries need: sentences, years, pages and DOIs of a printed reference.</summary>
internal static class EntryText
{
    /// <summary>
    /// The sentences of an entry without their full stops. A full stop ends one when a blank follows it, outside brackets, and
    /// neither an initial nor a known abbreviation stands before it.
    /// </summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch
            {
                '(' or '[' => depth + 1,
                ')' or ']' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth == 0 && EndsSentence(text, i))
            {
                Add(sentences, text[start..(text[i] == '.' ? i : i + 1)]);
                start = i + 1;
            }
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    private static void Add(List<string> sentences, string sentence)
    {
        sentence = sentence.Trim(' ', '.');
        if (sentence.Length > 0)
        {
            sentences.Add(sentence);
        }
    }

    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])))
        {
            return false;
        }

        var word = LastWord(text.AsSpan(0, at));
        return text[at] != '.' || !(CitationWords.EntryAbbreviations.Contains(word) || IsSpacedInitial(text, at, word) || BeginsName(text, at));
    }

    /// <summary>"New York: W.W. Norton": initials right behind a colon begin the publisher's name.</summary>
    private static bool BeginsName(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsUpper(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return start < at && text.AsSpan(0, start).TrimEnd() is [.., ':'];
    }

    /// <summary>J. in "W. W. Norton": a single capital, another word in capitals behind it, and no end of the entry.</summary>
    private static bool IsSpacedInitial(string text, int at, ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsUpper(word[0]) && at + 3 < text.Length && char.IsUpper(text[at + 2]) && text[at + 3] == '.';

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    /// <summary>The place of the first year at or after <paramref name="from"/>, or -1.</summary>
    public static int IndexOfYear(string text, int from)
    {
        for (var i = from; i + 4 <= text.Length; i++)
        {
            if (IsYearAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether four digits from 1500 to 2099, and no more, stand at <paramref name="at"/>.</summary>
    public static bool IsYearAt(string text, int at) =>
        at >= 0 && at + 4 <= text.Length
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
        && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and <= 2099;

    /// <summary>The year at <paramref name="at"/> with its suffix or the second year of a reprint.</summary>
    public static string YearAt(string text, int at)
    {
        var end = at + 4;
        if (end < text.Length && char.IsAsciiLetterLower(text[end]) && (end + 1 == text.Length || !char.IsLetter(text[end + 1])))
        {
            end++;
        }
        else if (end < text.Length && text[end] == '/' && IsYearAt(text, end + 1))
        {
            end += 5;
        }

        return text[at..end];
    }

    /// <summary>Pages with one en dash and no blanks round it: 369 - 76 → 369–76; null when there is no digit.</summary>
    public static string? Pages(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        start = start > 0 && char.IsLetter(text[start - 1]) && (start == 1 || !char.IsLetter(text[start - 2])) ? start - 1 : start;
        var pages = new System.Text.StringBuilder();
        var i = start;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || Tokenizer.IsDash(text[i]) || (text[i] == ' ' && IsBesideDash(text, i))))
        {
            if (text[i] != ' ' && !(Tokenizer.IsDash(text[i]) && pages is [.., '–']))
            {
                pages.Append(Tokenizer.IsDash(text[i]) ? '–' : text[i]);
            }

            i++;
        }

        return pages.ToString().Trim('–');
    }

    private static bool IsBesideDash(ReadOnlySpan<char> text, int at) =>
        Tokenizer.IsDash(text[at - 1]) || (at + 1 < text.Length && Tokenizer.IsDash(text[at + 1]));

    /// <summary>The DOI without the resolver, and the text without DOI and addresses.</summary>
    public static (string? Doi, string Text) SplitDoi(string text)
    {
        var start = text.IndexOf("10.", StringComparison.Ordinal);
        while (start >= 0 && !IsDoiAt(text, start))
        {
            start = text.IndexOf("10.", start + 3, StringComparison.Ordinal);
        }

        string? doi = null;
        if (start >= 0)
        {
            var end = text.IndexOf(' ', start);
            doi = text[start..(end < 0 ? text.Length : end)].TrimEnd('.', ',', ';', ']', ')');
        }

        var words = text.Split(' ').Where(word => !IsAddress(word));
        return (doi, string.Join(' ', words).Trim());
    }

    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) || word.StartsWith("doi.org", StringComparison.OrdinalIgnoreCase)
        || IsDoiAt(word, 0);

    private static bool IsDoiAt(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("10.") || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return false;
        }

        var slash = at + 3;
        while (slash < text.Length && char.IsAsciiDigit(text[slash]))
        {
            slash++;
        }

        return slash - at is >= 7 and <= 12 && slash + 1 < text.Length && text[slash] == '/';
    }
}
