using System.Globalization;
using System.Text;

namespace AllianceAtlas.Documents.Text;

/// <summary>
/// Characters a reader cannot see and that change what he reads: controls, marks that turn the direction of writing,
/// characters without width, those that stand for nothing. A word that holds one is not the word it looks like.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>Whether <paramref name="character"/> is one; tab and line end are not, they shape every file.</summary>
    public static bool IsHidden(Rune character) =>
        character.Value is not ('\t' or '\n' or '\r') &&
        (Rune.GetUnicodeCategory(character) is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);

    /// <summary>Offset of the first one in <paramref name="text"/> at or after <paramref name="start"/>, or -1. Half a surrogate pair is one.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int start = 0)
    {
        // Nothing below the no-break space is hidden but the controls, and Nordic text holds little above ÿ.
        for (var i = start; i < text.Length;)
        {
            if (text[i] is >= ' ' and <= '~' or >= '\u00A0' and <= '\u00AC' or >= '\u00AE' and <= '\u02FF')
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf16(text[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done || IsHidden(rune))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>The name of the character at <paramref name="offset"/>: <c>U+202E</c>.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int offset) =>
        Rune.DecodeFromUtf16(text[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[offset]:X4}");

    /// <summary><paramref name="text"/> with every hidden character by name, so that a message shows what a file holds: <c>repair‹U+200B›</c>.</summary>
    public static string Shown(string text)
    {
        var at = IndexIn(text);
        if (at < 0 && !text.AsSpan().ContainsAny('\t', '\n', '\r'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        var done = 0;
        for (; at >= 0; at = IndexIn(text, done))
        {
            shown.Append(text, done, at - done).Append('‹').Append(NameAt(text, at)).Append('›');
            done = at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        }

        // A line end of a file must not end the line of the message.
        return shown.Append(text, done, text.Length - done).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').ToString();
    }
}
