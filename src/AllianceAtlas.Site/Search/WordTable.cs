namespace AllianceAtlas.Site.Search;

/// <summary>
/// The distinct words of all texts, numbered as they are met. Each is looked at once, however often it is used: on a
/// large site a word stands some hundred times.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
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
                number = Add(word);
            found.Add(number);
            start = -1;
        }

        return [.. found];
    }

    private int Add(ReadOnlySpan<char> word)
    {
        var small = word.ToString().ToLowerInvariant();
        _words.Add(small);
        _numbers[small] = _words.Count - 1;
        return _words.Count - 1;
    }

    // Combining accents, apostrophes and soft hyphens stand inside a word without parting it, as in SearchKey.
    private static bool IsInner(char letter) => letter is >= '\u0300' and <= '\u036F' or '\'' or '’' or '‘' or '\u00AD';
}
