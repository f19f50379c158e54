using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>Which of some records are broader than which, by way of others too.</summary>
internal sealed class BroaderThan
{
    private readonly Dictionary<string, Known> _records = new(StringComparer.Ordinal);

    public BroaderThan(IEnumerable<(string Id, IReadOnlyList<NamedId> Broader, Place Place)> records)
    {
        foreach (var (id, broader, place) in records)
        {
            _records[id] = new Known(broader, place);
        }
    }

    /// <summary>Ids of all that is broader than <paramref name="id"/>, sorted; itself among them only in a circle.</summary>
    public SortedSet<string> Above(string id)
    {
        var above = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([id]);
        while (open.TryPop(out var at))
        {
            foreach (var broader in _records.TryGetValue(at, out var record) ? record.Broader : [])
            {
                if (above.Add(broader.Id))
                {
                    open.Push(broader.Id);
                }
            }
        }

        return above;
    }

    /// <summary>The records that are broader than themselves: where each stands, and what lies above it, itself too.</summary>
    public IEnumerable<(Place Place, SortedSet<string> Above)> Circles() => Unsettled()
        .Select(id => new { Id = id, Above = Above(id) })
        .Where(pair => pair.Above.Contains(pair.Id))
        .Select(pair => (_records[pair.Id].Place, pair.Above));

    // Takes away, again and again, what has nothing broader left. In sound content nothing remains, and nothing more is
    // searched: following every chain of ten thousand from each of its records would take a hundred million steps.
    private IEnumerable<string> Unsettled()
    {
        var unsettled = _records.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Broader.Select(one => one.Id).Where(_records.ContainsKey).Distinct(StringComparer.Ordinal).Count(),
            StringComparer.Ordinal);
        var narrower = _records
            .SelectMany(pair => pair.Value.Broader.Select(one => one.Id).Distinct(StringComparer.Ordinal).Select(broader => new { Broader = broader, pair.Key }))
            .ToLookup(pair => pair.Broader, pair => pair.Key, StringComparer.Ordinal);
        var settled = new Queue<string>(unsettled.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (settled.TryDequeue(out var id))
        {
            unsettled.Remove(id);
            foreach (var below in narrower[id].Where(below => --unsettled[below] == 0))
            {
                settled.Enqueue(below);
            }
        }

        return unsettled.Keys.Order(StringComparer.Ordinal);
    }

    private sealed record Known(IReadOnlyList<NamedId> Broader, Place Place);
}
