using System.Runtime.InteropServices;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// The distinct words of all texts, numbered as they are met. Each is looked at once, however often it is used: on a
/// large site a word stands some hundred times.
/// </summary>
internal sealed class WordTable
{
    // By the word as written, capitals and all: comparing without case is slow for å, ä, ö and ø.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly List<TableWord> _words = [];

    private readonly List<int> _read = [];

    public WordTable() => _known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words by number.</summary>
    public IReadOnlyList<TableWord> Words => _words;

    /// <summary>Reads the words of <paramref name="text"/>: each run of letters and digits is one.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsLetterOrDigit(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && (IsLetterOrDigit(text[end]) || IsInner(text[end])))
                end++;
            var word = text[start..end];
            _read.Add(_known.TryGetValue(word, out var number) ? number : Add(word.ToString()));
            start = end;
        }
    }

    /// <summary>The numbers of the words read since this was last asked, in order.</summary>
    public int[] Taken()
    {
        var numbers = CollectionsMarshal.AsSpan(_read).ToArray();
        _read.Clear();
        return numbers;
    }

    private int Add(string word)
    {
        var small = word.ToLowerInvariant();
        if (!_numbers.TryGetValue(small, out var number))
        {
            _numbers[small] = number = _words.Count;
            _words.Add(new TableWord(small));
        }

        _numbers[word] = number;
        return number;
    }

    // The framework's own question takes å, ä and ö through a table of categories.
    private static bool IsLetterOrDigit(char letter) => char.IsLetter(letter) || char.IsDigit(letter);

    // Combining accents, apostrophes and soft hyphens stand inside a word without parting it, as in SearchKey.
    private static bool IsInner(char letter) => letter is >= '\u0300' and <= '\u036F' or '\'' or '’' or '‘' or '\u00AD';
}
