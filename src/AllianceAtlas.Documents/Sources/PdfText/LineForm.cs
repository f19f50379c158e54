namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>What the beginning and the end of a line tell about its neighbours.</summary>
internal static class LineForm
{
    private const string Closing = "”\"»’'´)]*";
    private const string Opening = "“”\"«‘’'([";

    /// <summary>Whether a sentence may end with <paramref name="line"/>: a full stop, question mark, colon … before closing quotes.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(Closing);
        return !bare.IsEmpty && bare[^1] is '.' or '!' or '?' or ':' or '…';
    }

    /// <summary>Whether <paramref name="line"/> ends with an abbreviation, which ends no sentence: <c>m.</c>, <c>bl.a.</c>, <c>al.</c></summary>
    public static bool EndsWithAbbreviation(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..].TrimStart("([");
        return word is [.., '.'] && (word.Length <= 4 || word[..^1].Contains('.'));
    }

    /// <summary>Whether <paramref name="line"/> ends with a hyphen right after a letter or digit.</summary>
    public static bool EndsWithHyphen(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[^1] is '-' or '\u00AD' or '‐' && char.IsLetterOrDigit(line[^2]);

    /// <summary>Whether <paramref name="line"/> can only go on a sentence: it begins with a small letter or inside one.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line) =>
        char.IsLower(line[0]) || line[0] is '&' or ',' or ';' or ')' || (line[0] == '(' && line.Length > 1);

    /// <summary>Whether <paramref name="line"/> stops in the middle of something: after a comma or inside a bracket.</summary>
    public static bool EndsInside(ReadOnlySpan<char> line) =>
        line[^1] is ',' or '&' or '(' || line.LastIndexOf('(') > line.LastIndexOf(')');

    /// <summary>Whether <paramref name="line"/> begins with a capital, also behind an opening quote.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart(Opening);
        return !bare.IsEmpty && char.IsUpper(bare[0]);
    }

    /// <summary>The characters up to the first blank.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line : line[..end];
    }

    /// <summary>Whether <paramref name="line"/> has four digits in a row, as a year has.</summary>
    public static bool HasYear(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of words, parted by blanks.</summary>
    public static int WordCount(ReadOnlySpan<char> line)
    {
        var count = 0;
        var inside = false;
        foreach (var c in line)
        {
            var blank = char.IsWhiteSpace(c);
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return count;
    }

    /// <summary>
    /// Depth of a printed section number at the beginning (<c>2.1.1 Att</c> is 3), or 0. The word after it must begin
    /// with a capital, so that "2.5 miljoner" is none.
    /// </summary>
    public static int NumberDepth(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var depth = 0;
        var i = 0;
        while (Digits(line[i..]) is var digits and > 0 and < 3)
        {
            depth++;
            i += digits;
            if (i == line.Length || line[i] != '.')
            {
                break;
            }

            i++;
        }

        var word = line[i..].TrimStart(" \t");
        if (depth == 0 || word.IsEmpty || word.Length == line.Length - i || !char.IsUpper(word[0]))
        {
            return 0;
        }

        length = line.Length - word.Length;
        return depth;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    /// <summary>Length of a list marker with its blanks (<c>1) </c>, <c>a. </c>, <c>• </c>), or 0.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        var i = 0;
        if (line.Length > 2 && line[0] is '•' or '·' or '▪' or '◦' or '‣' or '–' or '-' or '*' or '\uF0B7')
        {
            i = 1;
        }
        else
        {
            while (i < line.Length && i < 3 && char.IsAsciiDigit(line[i]))
            {
                i++;
            }

            i = i == 0 && line.Length > 0 && char.IsAsciiLetterLower(line[0]) ? 1 : i;
            if (i == 0 || i >= line.Length || line[i] is not (')' or '.'))
            {
                return 0;
            }

            i++;
        }

        return i < line.Length && line[i] is ' ' or '\t' ? i + 1 : 0;
    }
}
