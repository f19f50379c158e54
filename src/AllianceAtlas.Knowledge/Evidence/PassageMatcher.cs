namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// Finds the passages of an old text again in a new one, by facts alone, since no lock keeps a sentence: first by hash,
/// then by what stands before and after, last by kind and length between neighbours that were found.
/// </summary>
internal sealed class PassageMatcher
{
    private readonly IReadOnlyList<Passage> _old;
    private readonly IReadOnlyList<Passage> _new;
    private readonly int?[] _found;
    private readonly bool[] _taken;
    private readonly Dictionary<string, List<int>> _newByHash = new(StringComparer.Ordinal);

    private PassageMatcher(IReadOnlyList<Passage> old, IReadOnlyList<Passage> @new)
    {
        (_old, _new) = (old, @new);
        _found = new int?[old.Count];
        _taken = new bool[@new.Count];
    }

    /// <summary>What became of each passage of <paramref name="old"/>, in their order.</summary>
    public static IReadOnlyList<PassageMatch> Match(IReadOnlyList<Passage> old, IReadOnlyList<Passage> @new)
    {
        var matcher = new PassageMatcher(old, @new);
        matcher.MatchByHash();
        matcher.MatchByNeighbours();
        return matcher.Judge();
    }

    private void MatchByHash()
    {
        foreach (var (passage, i) in _new.Select((passage, i) => (passage, i)))
        {
            if (!_newByHash.TryGetValue(passage.Hash, out var same))
            {
                _newByHash[passage.Hash] = same = [];
            }

            same.Add(i);
        }

        // What stands as often as before is paired in order; a heading line such as "Ja." may stand many times.
        foreach (var same in Enumerable.Range(0, _old.Count).GroupBy(i => _old[i].Hash, StringComparer.Ordinal))
        {
            var there = _newByHash.GetValueOrDefault(same.Key) ?? [];
            if (there.Count == same.Count())
            {
                foreach (var (from, to) in same.Zip(there))
                {
                    Take(from, to);
                }
            }
        }
    }

    // A run of repeated passages grows from the one beside it that was found, forwards and then backwards.
    private void MatchByNeighbours()
    {
        for (var i = 0; i < _old.Count; i++)
        {
            TakeBeside(i, i == 0 ? 0 : _found[i - 1] + 1);
        }

        for (var i = _old.Count - 1; i >= 0; i--)
        {
            TakeBeside(i, i == _old.Count - 1 ? _new.Count - 1 : _found[i + 1] - 1);
        }

        void TakeBeside(int from, int? to)
        {
            if (_found[from] is null && to is { } place && place >= 0 && place < _new.Count &&
                !_taken[place] && _new[place].Hash == _old[from].Hash)
            {
                Take(from, place);
            }
        }
    }

    private PassageMatch[] Judge()
    {
        var matches = new PassageMatch[_old.Count];
        for (var i = 0; i < _old.Count;)
        {
            if (_found[i] is { } place)
            {
                matches[i] = Found(_old[i], _new[place]);
                i++;
                continue;
            }

            var end = i;
            while (end < _old.Count && _found[end] is null)
            {
                end++;
            }

            JudgeGap(matches, i, end);
            i = end;
        }

        return matches;
    }

    // The old passages from start up to end were not found; what stands between their neighbours in the new text may be
    // what became of them.
    private void JudgeGap(PassageMatch[] matches, int start, int end)
    {
        var gap = GapInNew(start, end);
        var inOrder = gap.Count == end - start &&
            gap.Select((to, i) => IsLike(_old[start + i], _new[to])).All(like => like);
        for (var i = start; i < end; i++)
        {
            var copies = _newByHash.GetValueOrDefault(_old[i].Hash)?.Where(to => !_taken[to]).ToList() ?? [];
            var candidates = copies.Count > 0 ? copies
                : inOrder ? [gap[i - start]]
                : [.. gap.Where(to => IsLike(_old[i], _new[to]))];
            matches[i] = candidates switch
            {
                [] => new PassageMatch(PassageFate.Vanished, []),
                [var only] when copies.Count == 0 => new PassageMatch(PassageFate.Changed, [_new[only]]),
                _ => new PassageMatch(PassageFate.Ambiguous, [.. candidates.Select(to => _new[to])]),
            };
        }
    }

    private List<int> GapInNew(int start, int end)
    {
        var from = start == 0 ? 0 : _found[start - 1]!.Value + 1;
        var before = end == _old.Count ? _new.Count : _found[end]!.Value;
        var gap = new List<int>();
        for (var to = from; to < before && !_taken[to]; to++)
        {
            gap.Add(to);
        }

        return gap;
    }

    private static bool IsLike(Passage old, Passage now) =>
        old.Kind == now.Kind && Math.Abs(old.Words - now.Words) <= Math.Max(3, old.Words / 4);

    private static PassageMatch Found(Passage old, Passage now) =>
        new(old.Lines == now.Lines ? PassageFate.Same : PassageFate.Moved, [now]);

    private void Take(int from, int to)
    {
        _found[from] = to;
        _taken[to] = true;
    }
}
