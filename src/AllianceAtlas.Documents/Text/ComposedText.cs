using System.Text;

namespace AllianceAtlas.Documents.Text;

/// <summary>Text with its letters composed (NFC): å is one character, however the file writes it.</summary>
public static class ComposedText
{
    /// <summary>
    /// <paramref name="text"/> in NFC. <see cref="string.Normalize()"/> alone throws on half a surrogate pair and on the code
    /// points that are no characters (U+FFFE); here each becomes U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var characters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            characters.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? Rune.ReplacementChar : rune);
        }

        return characters.ToString().Normalize(NormalizationForm.FormC);
    }
}
