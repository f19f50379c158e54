using System.Globalization;
using System.Text;

namespace AllianceAtlas.Knowledge.Copying;

/// <summary>A word as copying is judged by: its letters in lower case; figures and marks only stand between words.</summary>
/// <param name="Start">Where it begins in the text it was read from, in UTF-16 units.</param>
/// <param name="End">Just after its last character.</param>
/// <param name="IsQuoted">Whether it is another's, so that no run may hold it.</param>
internal readonly record struct PlainWord(int Start, int End, bool IsQuoted)
{
    private const char FirstMark = '\u0300';

    /// <summary>Adds the words of <paramref name="content"/>, in order, to <paramref name="words"/>.</summary>
    public static void AddTo(List<PlainWord> words, ReadOnlySpan<char> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (!char.IsLetter(content[i]))
            {
                continue;
            }

            var start = i++;
            while (i < content.Length && (char.IsLetter(content[i]) || Combines(content[i])))
            {
                i++;
            }

            words.Add(new PlainWord(start, i, IsQuoted: false));
        }
    }

    /// <summary>The word in <paramref name="content"/>, the text it was read from; empty for a quoted one.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> content) => IsQuoted ? [] : Plain(content[Start..End]);

    // Most words are plain already: small letters of the first block of Unicode, which have no other form.
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is not (>= 'a' and <= 'z' or >= 'ß' and <= 'ÿ'))
            {
                return word.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
            }
        }

        return word;
    }

    // A text may write å as a letter and a ring of its own.
    private static bool Combines(char mark) => mark >= FirstMark && char.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark;
}
