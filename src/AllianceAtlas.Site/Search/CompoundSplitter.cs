namespace AllianceAtlas.Site.Search;

/// <summary>
/// Takes the compounds of labels and texts apart by the words that the site itself uses, linking s and e included:
/// <c>handledningsallians</c> is <c>handlednings</c> + <c>allians</c>. Two parts are preferred to three.
/// </summary>
internal sealed class CompoundSplitter
{
    private const int LeastPart = 3;
    private const int LeastTextPart = 4;
    private const int MostLetters = 40;

    // What also is the end of a simple word: "erfarenhet" is not an erfaren that is het.
    private static readonly HashSet<string> Suffixes = new(
        ("het heten heter heit heita ning ningen ningar ninger ing ingen ingar inger ring ringen ringer ringar tion tionen "
        + "tioner sjon sjonen sjoner sjonar skap skapet skapen else elsen elser ande ende are aren ere eren isk iska iske sam "
        + "samma som lig liga lige ler era").Split(' '),
        StringComparer.Ordinal);

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _knownWords;

    /// <summary>Knows the words of labels, also short ones, and the longer words of the texts.</summary>
    public CompoundSplitter(IReadOnlyList<LanguageTexts> languages)
    {
        _knownWords = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var texts in languages)
        {
            foreach (var word in texts.Names.Where(word => word.Small.Length >= LeastPart && !Suffixes.Contains(word.Small)))
                Add(word, _labelKeys);
            foreach (var word in texts.Words.Where(word => word.Small.Length >= LeastTextPart))
                Add(word, _keys);
        }

        _keys.UnionWith(_labelKeys);
    }

    /// <summary>The parts of <paramref name="word"/> (small letters) in order; none when it is no compound.</summary>
    public IReadOnlyList<string> Split(string word) =>
        word.Length is < 2 * LeastPart or > MostLetters ? [] : InTwo(word) ?? InThree(word) ?? [];

    private void Add(TableWord word, HashSet<string> keys)
    {
        if (!word.IsStopWord)
        {
            _words.Add(word.Small);
            keys.Add(word.Key);
        }
    }

    private IReadOnlyList<string>? InTwo(string word)
    {
        for (var i = word.Length - LeastPart; i >= LeastPart; i--)
        {
            if (IsFirst(word.AsSpan(0, i)) && IsLast(word[i..]) && (IsInLabel(word[..i]) || IsInLabel(word[i..])))
                return [word[..i], word[i..]];
        }

        return null;
    }

    private IReadOnlyList<string>? InThree(string word)
    {
        for (var i = word.Length - (2 * LeastPart); i >= LeastPart; i--)
        {
            if (IsFirst(word.AsSpan(0, i)) && InTwo(word[i..]) is { } rest)
                return [word[..i], .. rest];
        }

        return null;
    }

    private bool IsFirst(ReadOnlySpan<char> part) =>
        _knownWords.Contains(part) || (part[^1] is 's' or 'e' && part.Length > LeastPart && _knownWords.Contains(part[..^1]));

    private bool IsLast(string part) =>
        !Suffixes.Contains(part) && (part.Length >= LeastTextPart ? _keys : _labelKeys).Contains(SearchKey.Of(part));

    // Without this "handledning" would be a hand and a ledning, which lead nowhere.
    private bool IsInLabel(string part) => _labelKeys.Contains(SearchKey.Of(part));
}
