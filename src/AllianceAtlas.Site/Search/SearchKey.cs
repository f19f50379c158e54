namespace AllianceAtlas.Site.Search;

/// <summary>
/// The key under which search files a Swedish, Bokmål, Nynorsk or English word. Inflections share a key, and so do
/// words that the languages only spell differently (<c>process</c>/<c>prosess</c>, <c>allians</c>/<c>allianse</c>).
/// A key is no word: it is only ever compared with other keys. <c>Assets/search.js</c> holds the same function, and
/// <c>key-vectors.tsv</c> pins the two together.
/// </summary>
public static class SearchKey
{
    private const string Accented = "àáâãäåæāăąçćčďđðèéêëēęěìíîïīıłñńňòóôõöøœōőŕřśšßťþùúûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaaacccdddeeeeeeeiiiiiilnnnooooooooorrsssttuuuuuuuyyzzz";
    private const char FirstAccented = '\u00C0';
    private const char LastAccented = '\u017F';
    private const int ShortText = 128;
    private const string Dropped = "'’‘`´\u00AD";

    private static readonly char[] PlainForms = FormsOfAccented();

    // What a word may lose. A bar parts what stays from what goes. The number is how many letters must be left: the
    // endings of loan words ask for more. A genitive s may follow all but -an and -i, where it would cut
    // balans and mentalis-era.
    private static readonly Ending[] Endings = LongestFirst(
        Group(3, true, "erna erne arna orna ene ena ane ar er or en et e a"),
        Group(4, true, "eringene eringarna eringen eringar eringer ering erande erende erade erad erat erer erar erte ert era "
            + "ere asjonerna asjonene asjonen asjoner asjonar asjon iteten itet iti nes heten heter heit het iskt iska "
            + "iske isk i|n iv|t ig|t al|t el|t el|n arens aren are andet ande endet ende ade ede ad at"),
        Group(4, false, "an i"));

    /// <summary>The key of <paramref name="word"/>; empty when it holds no Latin letter and no digit.</summary>
    public static string Of(string word) => Stem(Words(word) is [var only] ? only : string.Concat(Words(word)));

    /// <summary>
    /// The words of <paramref name="text"/> in reading order, folded: small plain letters <c>a–z</c> and digits,
    /// spelled as if all four languages shared one orthography. A hyphen parts words, an apostrophe does not.
    /// </summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = PlainWords(text);
        for (var i = 0; i < words.Count; i++)
            words[i] = Respell(words[i]);
        return words;
    }

    /// <summary>The words of <paramref name="text"/> in small letters without accents, otherwise as they are spelled.</summary>
    internal static List<string> PlainWords(string text)
    {
        var words = new List<string>();
        var word = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var plain = PlainLetter(letter);
            if (plain != '\0')
            {
                word[length++] = plain;
            }
            else if (length > 0 && !IsDropped(letter))
            {
                words.Add(word[..length].ToString());
                length = 0;
            }
        }

        if (length > 0)
            words.Add(word[..length].ToString());
        return words;
    }

    /// <summary>A folded word or part of one without its inflection: two endings at most, then a last s.</summary>
    internal static string Stem(string folded)
    {
        if (folded.Length < 4 || folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            return folded;
        var stem = WithoutEnding(WithoutEnding(folded, 0), 1);
        if (stem.Length > 4 && stem[^1] == 's')
            stem = stem[..^1];
        return WithoutWeakVowel(stem);
    }

    private static char PlainLetter(char letter)
    {
        if (letter is >= 'a' and <= 'z' or >= '0' and <= '9')
            return letter;
        if (letter is >= 'A' and <= 'Z')
            return (char)(letter | 0x20);
        if (letter is < FirstAccented or > LastAccented)
            return '\0';
        return PlainForms[letter - FirstAccented];
    }

    private static char[] FormsOfAccented()
    {
        var forms = new char[LastAccented - FirstAccented + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            var place = Accented.IndexOf(char.ToLowerInvariant((char)(FirstAccented + i)), StringComparison.Ordinal);
            forms[i] = place < 0 ? '\0' : Plain[place];
        }

        return forms;
    }

    private static bool IsDropped(char letter) =>
        letter is >= '\u0300' and <= '\u036F' || Dropped.Contains(letter, StringComparison.Ordinal);

    /// <summary>One spelling for the four: <c>ck c q</c> → k or s, <c>-tion</c> → <c>-sjon</c>, ae → a, double letters once.</summary>
    internal static string Respell(string word)
    {
        // No spelling is more than twice as long as what it stands for: x → ks.
        var spelled = word.Length <= ShortText ? stackalloc char[2 * word.Length] : new char[2 * word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (text, taken) = SpellingAt(word, i);
            foreach (var letter in text is null ? word.AsSpan(i, taken) : text)
            {
                // 2003 keeps both noughts: only letters are written once.
                if (char.IsAsciiDigit(letter) || length == 0 || spelled[length - 1] != letter)
                    spelled[length++] = letter;
            }

            i += taken - 1;
        }

        return spelled[..length].SequenceEqual(word) ? word : spelled[..length].ToString();
    }

    /// <summary>What is written for the letters of <paramref name="word"/> at <paramref name="i"/>; null where they stay.</summary>
    private static (string? Text, int Taken) SpellingAt(string word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        return word[i] switch
        {
            'c' when next == 'k' => ("k", 2),
            'c' when next == 'h' => ("k", 2),
            'c' when next == '\0' && i > 0 && word[i - 1] == 'i' => ("sk", 1),
            'c' when next is 'e' or 'i' or 'y' => ("s", 1),
            'c' or 'q' => ("k", 1),
            'a' when next == 'e' => ("a", 2),
            'o' when next == 'e' => ("o", 2),
            'x' when IsAt(word, i + 1, "ion") => ("ksj", 2),
            'x' => ("ks", 1),
            't' or 's' when IsAt(word, i + 1, "ion") => ("sj", 2),
            't' when IsAt(word, i + 1, "ient") || IsAt(word, i + 1, "ial") => ("s", 1),
            't' when next == 'h' && (i == 0 || IsAt(word, i + 2, "y")) => ("t", 2),
            'p' when next == 'h' && i == 0 => ("f", 2),
            'y' when i > 0 && i == word.Length - 1 => ("i", 1),
            'w' => ("v", 1),
            'z' => ("s", 1),
            _ => (null, 1),
        };
    }

    private static bool IsAt(string word, int start, string part) =>
        start <= word.Length && word.AsSpan(start).StartsWith(part, StringComparison.Ordinal);

    /// <summary>The second time an ending goes (<paramref name="more"/> = 1) a letter more must be left: repar-era, not rep-ar-era.</summary>
    private static string WithoutEnding(string word, int more)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending.Text, StringComparison.Ordinal) && word.Length - ending.Cut >= ending.Least + more)
                return word[..^ending.Cut];
            if (ending.Genitive && word[^1] == 's' && word.Length - 1 - ending.Cut >= ending.Least + more
                && word.AsSpan(0, word.Length - 1).EndsWith(ending.Text, StringComparison.Ordinal))
                return word[..^(ending.Cut + 1)];
        }

        return word;
    }

    /// <summary>mönster/mönstret and artikel/artiklar: the e that comes and goes before r and l.</summary>
    private static string WithoutWeakVowel(string stem) => stem switch
    {
        [.., 't' or 'd' or 'k' or 'g' or 'b' or 'p', 'r'] when stem.Length > 4 => stem[..^1],
        [.., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), 'e', 'l'] when stem.Length > 4 => stem[..^2] + "l",
        _ => stem,
    };

    private static IEnumerable<Ending> Group(int least, bool genitive, string endings) =>
        endings.Split(' ').Select(written => new Ending(written, least, genitive));

    private static Ending[] LongestFirst(params IEnumerable<Ending>[] groups) =>
        [.. groups.SelectMany(group => group).OrderByDescending(ending => ending.Written.Length)];

    private sealed record Ending(string Written, int Least, bool Genitive)
    {
        public string Text { get; } = Written.Replace("|", "", StringComparison.Ordinal);

        public int Cut { get; } = Written.Length - 1 - Written.IndexOf('|', StringComparison.Ordinal);
    }
}
