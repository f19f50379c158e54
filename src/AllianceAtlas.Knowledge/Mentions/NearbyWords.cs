namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>The words of a block that let doubtful words count, or forbid it.</summary>
internal sealed class NearbyWords
{
    // Words on either side in which near is looked for. Bergen (004) L567: "brudd", eleven words after the alliance.
    private const int Around = 12;

    // Words after the doubtful one, up to the next comma or full stop, in which before is looked for: "knyta an till
    // den nya handledaren".
    private const int Following = 4;

    // Words on either side in which against is looked for, in the same sentence, as in "brott används här inte i juridisk mening".
    private const int Close = 8;

    private readonly Dictionary<(int Group, PatternRole Role), List<int>> _places = [];
    private readonly IReadOnlyList<Word> _words;
    private readonly IReadOnlySet<int> _elsewhere;

    /// <summary>
    /// Collects them among <paramref name="hits"/>, which come in the order of <paramref name="words"/>;
    /// <paramref name="elsewhere"/> are the groups that a word somewhere in the article lets count.
    /// </summary>
    public NearbyWords(IReadOnlyList<PatternHit> hits, IReadOnlyList<Word> words, IReadOnlySet<int> elsewhere)
    {
        _words = words;
        _elsewhere = elsewhere;
        foreach (var hit in hits.Where(
            hit => hit.Pattern.Role is PatternRole.Near or PatternRole.Before or PatternRole.Against))
        {
            var key = (hit.Pattern.Group, hit.Pattern.Role);
            if (!_places.TryGetValue(key, out var places))
            {
                _places[key] = places = [];
            }

            places.Add(hit.FirstWord);
        }
    }

    /// <summary>Whether <paramref name="hit"/> names its concept: always, unless it is doubtful and the words near it speak against it.</summary>
    public bool Allows(PatternHit hit)
    {
        if (hit.Pattern.Role != PatternRole.Naming || hit.Pattern.Group < 0)
        {
            return hit.Pattern.Role == PatternRole.Naming;
        }

        return !IsRefused(hit)
            && (!hit.Pattern.NeedsNearby
                || _elsewhere.Contains(hit.Pattern.Group)
                || StandsNear(hit)
                || StandsSoonAfter(hit));
    }

    private bool StandsNear(PatternHit hit) =>
        FirstOf(hit, PatternRole.Near, hit.FirstWord - Around) < hit.FirstWord
        || FirstOf(hit, PatternRole.Near, hit.LastWord + 1) <= hit.LastWord + Around;

    private bool IsRefused(PatternHit hit)
    {
        var from = Math.Max(0, hit.FirstWord - Close);
        while (_words[from].Sentence < _words[hit.FirstWord].Sentence)
        {
            from++;
        }

        return FirstOf(hit, PatternRole.Against, from) is var place
            && place <= hit.LastWord + Close
            && _words[place].Sentence == _words[hit.FirstWord].Sentence;
    }

    private bool StandsSoonAfter(PatternHit hit) =>
        FirstOf(hit, PatternRole.Before, hit.LastWord + 1) is var place
        && place <= hit.LastWord + Following
        && _words[place].Run == _words[hit.LastWord].Run;

    // Index of the first word of that role from the given one on; int.MaxValue when there is none.
    private int FirstOf(PatternHit hit, PatternRole role, int from)
    {
        if (!_places.TryGetValue((hit.Pattern.Group, role), out var places))
        {
            return int.MaxValue;
        }

        var index = places.BinarySearch(from);
        index = index < 0 ? ~index : index;
        return index < places.Count ? places[index] : int.MaxValue;
    }
}
