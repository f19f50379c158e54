namespace AllianceAtlas.Site.Search;

/// <summary>
/// The distinct words of all texts, numbered as they are met. Each is looked at once, however often it is used: on a
/// large site a word stands some hundred times.
/// </summary>
internal sealed class WordTable
{
    // By the word as written, capitals and all: comparing without case is slow for å, ä, ö and ø.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>The words in small letters, by number.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The numbers of the words of <paramref name="text"/>, in order: each run of letters and digits is one.</summary>
    public int[] Read(string text)
    {
        var found = new List<int>();
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsInner(text[i])));
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            var word = text.AsSpan(start, i - start);
            if (!lookup.TryGetValue(word, out var number))
                number = Add(word.ToString());
            found.Add(number);
            start = -1;
        }

        return [.. found];
    }

    private int Add(string word)
    {
        var small = word.ToLowerInvariant();
        if (!_numbers.TryGetValue(small, out var number))
        {
            _numbers[small] = number = _words.Count;
            _words.Add(small);
        }

        _numbers[word] = number;
        return number;
    }

    // Combining accents, apostrophes and soft hyphens stand inside a word without parting it, as in SearchKey.
    private static bool IsInner(char letter) => letter is >= '\u0300' and <= '\u036F' or '\'' or '’' or '‘' or '\u00AD';
}
