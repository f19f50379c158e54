using System.Globalization;
using System.Text;

namespace AllianceAtlas.Knowledge.Copying;

/// <summary>A word as copying is judged by: its letters in lower case; figures and marks only stand between words.</summary>
/// <param name="Text">The word; empty for one that no run may hold.</param>
/// <param name="Start">Where it begins in the text it was read from, in UTF-16 units.</param>
/// <param name="End">Just after its last character.</param>
internal readonly record struct PlainWord(string Text, int Start, int End)
{
    private const char FirstMark = '\u0300';

    /// <summary>The words of <paramref name="content"/> in order.</summary>
    public static IEnumerable<PlainWord> In(string content)
    {
        var start = -1;
        for (var i = 0; i <= content.Length; i++)
        {
            var inside = i < content.Length && (char.IsLetter(content[i]) || (start >= 0 && Combines(content[i])));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return new PlainWord(Plain(content[start..i]), start, i);
                start = -1;
            }
        }
    }

    // Most words are plain already: small letters of the first blocks of Unicode, which have no other form.
    private static string Plain(string word)
    {
        var composed = word.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue) ? word.Normalize(NormalizationForm.FormC) : word;
        foreach (var letter in composed)
        {
            if (!char.IsLower(letter))
            {
                return composed.ToLowerInvariant();
            }
        }

        return composed;
    }

    // A text may write å as a letter and a ring of its own.
    private static bool Combines(char mark) => char.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark;
}
