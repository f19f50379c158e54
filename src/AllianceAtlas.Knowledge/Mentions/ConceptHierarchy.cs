using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Which concept is narrower than which, over any number of steps; concepts are named by their index.</summary>
internal sealed class ConceptHierarchy
{
    private readonly HashSet<(int Narrower, int Broader)> _pairs = [];

    /// <summary>Reads the relations broader and narrower of <paramref name="concepts"/>; a circle does no harm.</summary>
    public ConceptHierarchy(IReadOnlyList<Concept> concepts)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < concepts.Count; i++)
        {
            indexes.TryAdd(concepts[i].Id, i);
        }

        var broader = Enumerable.Range(0, concepts.Count).Select(_ => new SortedSet<int>()).ToArray();
        for (var i = 0; i < concepts.Count; i++)
        {
            broader[i].UnionWith(concepts[i].Broader.Where(to => indexes.ContainsKey(to.Id)).Select(to => indexes[to.Id]));
            foreach (var to in concepts[i].Narrower.Where(to => indexes.ContainsKey(to.Id)))
            {
                broader[indexes[to.Id]].Add(i);
            }
        }

        for (var i = 0; i < concepts.Count; i++)
        {
            Climb(i, broader);
        }
    }

    /// <summary>Whether <paramref name="narrower"/> lies, over any number of steps, under <paramref name="broader"/>.</summary>
    public bool IsNarrower(int narrower, int broader) => _pairs.Contains((narrower, broader));

    private void Climb(int from, SortedSet<int>[] broader)
    {
        var waiting = new Queue<int>(broader[from]);
        while (waiting.TryDequeue(out var above))
        {
            if (above != from && _pairs.Add((from, above)))
            {
                foreach (var next in broader[above])
                {
                    waiting.Enqueue(next);
                }
            }
        }
    }
}
