using System.Globalization;
using System.Text;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Divides a clean text into words.</summary>
internal static class WordScanner
{
    private const char CombiningDiaeresis = '\u0308';
    private const char CombiningRing = '\u030A';

    /// <summary>The words of <paramref name="text"/> in order. Digits and all other signs part words.</summary>
    public static IReadOnlyList<Word> Scan(string text)
    {
        var words = new List<Word>();
        var letters = new StringBuilder();
        var run = 0;
        var sentence = 0;
        var origin = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                sentence += text[i] is '.' or '!' or '?' or ';' ? 1 : 0;
                run += char.IsWhiteSpace(text[i++]) ? 0 : 1;
                continue;
            }

            var parts = new List<WordPart>();
            letters.Clear();
            i = ScanPart(text, i, letters, parts);
            while (i + 1 < text.Length && IsHyphen(text[i]) && char.IsLetter(text[i + 1]))
            {
                i = ScanPart(text, i + 1, letters, parts);
            }

            words.Add(new Word(letters.ToString(), parts, run, sentence, origin));
            origin += letters.Length + 1;
        }

        return words;
    }

    private static int ScanPart(string text, int start, StringBuilder letters, List<WordPart> parts)
    {
        var offset = letters.Length;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters.Append(char.ToLowerInvariant(text[i]));
            }
            else if (char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark)
            {
                letters[^1] = Compose(letters[^1], text[i]);
            }
            else if (!IsInvisible(text[i]))
            {
                break;
            }
        }

        parts.Add(new WordPart(offset, letters.Length - offset, start, i));
        return i;
    }

    // Text from some PDF programs writes å ä ö as two characters.
    private static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('a', CombiningRing) => 'å',
        ('a', CombiningDiaeresis) => 'ä',
        ('o', CombiningDiaeresis) => 'ö',
        _ => letter,
    };

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    // Soft hyphen, zero-width blanks and joiners.
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
