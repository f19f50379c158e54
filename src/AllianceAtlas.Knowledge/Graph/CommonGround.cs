using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>
/// What speaks of two concepts, or for two perspectives, at once: people relate them, and this is where a reader can see
/// why. Finding it for a pair takes as long as the rarer of the two has places.
/// </summary>
internal sealed class CommonGround
{
    private readonly Dictionary<GraphNode, SortedSet<string>> _claims = [];
    private readonly Dictionary<GraphNode, HashSet<(string Source, string Passage)>> _mentions = [];
    private readonly Dictionary<(string Source, string Passage), LineRange> _lines = [];

    public CommonGround(IEnumerable<Claim> claims, IEnumerable<EvidenceLock> locks)
    {
        foreach (var claim in claims)
        {
            foreach (var node in NodesOf(claim))
            {
                Among(_claims, node, () => new SortedSet<string>(StringComparer.Ordinal)).Add(claim.Id);
            }
        }

        foreach (var evidence in locks)
        {
            foreach (var passage in evidence.Passages)
            {
                _lines[(evidence.Source, passage.Id)] = passage.Lines;
            }

            foreach (var mention in evidence.Mentions.Where(mention => mention.Passage is not null))
            {
                Among(_mentions, new GraphNode(NodeKind.Concept, mention.Concept), () => []).Add((evidence.Source, mention.Passage!));
            }
        }
    }

    /// <summary>Ids of the claims that name both, sorted.</summary>
    public IReadOnlyList<string> Claims(GraphNode one, GraphNode other) =>
        [.. Common(_claims.GetValueOrDefault(one), _claims.GetValueOrDefault(other)).Order(StringComparer.Ordinal)];

    /// <summary>The passages that mention both, by source and line.</summary>
    public IReadOnlyList<PassageReference> Passages(GraphNode one, GraphNode other) =>
    [
        .. Common(_mentions.GetValueOrDefault(one), _mentions.GetValueOrDefault(other))
            .Where(_lines.ContainsKey)
            .Select(passage => new PassageReference(passage.Source, _lines[passage], Place.File(passage.Source)))
            .OrderBy(reference => reference.Source, StringComparer.Ordinal)
            .ThenBy(reference => reference.Lines.First)
            .ThenBy(reference => reference.Lines.Last),
    ];

    private static IEnumerable<GraphNode> NodesOf(Claim claim) => claim.Concepts
        .Select(concept => new GraphNode(NodeKind.Concept, concept.Id))
        .Concat(Enum.GetValues<Axis>().SelectMany(axis => claim.On(axis).Select(one => new GraphNode(NodeKinds.Of(axis), one.Id))));

    private static IEnumerable<T> Common<T>(ISet<T>? one, ISet<T>? other)
    {
        if (one is null || other is null)
        {
            return [];
        }

        var (rarer, commoner) = one.Count <= other.Count ? (one, other) : (other, one);
        return rarer.Where(commoner.Contains);
    }

    private static TSet Among<TSet>(Dictionary<GraphNode, TSet> sets, GraphNode node, Func<TSet> empty)
    {
        if (!sets.TryGetValue(node, out var set))
        {
            sets[node] = set = empty();
        }

        return set;
    }
}
