using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>
/// The graph seen from its concepts: which are joined, why, and how one reaches another. Made once for many questions.
/// </summary>
public sealed class ConceptLinks
{
    private readonly Dictionary<string, IReadOnlyList<ConceptLink>> _links;

    /// <summary>The links of <paramref name="links"/>, each given once, from either end.</summary>
    public ConceptLinks(IEnumerable<ConceptLink> links) => _links = links
        .SelectMany(link => new[] { link, link.Reversed() })
        .GroupBy(link => link.From, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<ConceptLink>)[.. group.OrderBy(link => link.To, StringComparer.Ordinal)],
            StringComparer.Ordinal);

    /// <summary>The links between the concepts of <paramref name="graph"/>.</summary>
    public static ConceptLinks Of(ConceptGraph graph)
    {
        // Where two files relate a pair in two ways, the check has said so; the first of broader, related is kept.
        var relations = graph.Edges
            .Where(edge => edge.Kind is EdgeKind.Broader or EdgeKind.Related && edge.From.Kind == NodeKind.Concept && edge.From != edge.To)
            .DistinctBy(edge => Pair.Of(edge.From.Id, edge.To.Id))
            .ToDictionary(edge => Pair.Of(edge.From.Id, edge.To.Id));
        var claims = graph.Edges
            .Where(edge => edge.Kind == EdgeKind.About)
            .GroupBy(edge => edge.From)
            .SelectMany(About)
            .ToLookup(shared => shared.Pair);
        return new ConceptLinks(relations.Keys.Union(claims.Select(shared => shared.Key))
            .Select(pair => Link(pair, relations.GetValueOrDefault(pair), [.. claims[pair]])));
    }

    /// <summary>The links of <paramref name="concept"/>, seen from it, by the other's id.</summary>
    public IReadOnlyList<ConceptLink> Of(string concept) => _links.GetValueOrDefault(concept) ?? [];

    /// <summary>All links, each once from its smaller id, by both ids.</summary>
    public IEnumerable<ConceptLink> All => _links.Values
        .SelectMany(links => links)
        .Where(link => string.CompareOrdinal(link.From, link.To) < 0)
        .OrderBy(link => link.From, StringComparer.Ordinal)
        .ThenBy(link => link.To, StringComparer.Ordinal);

    /// <summary>
    /// How <paramref name="from"/> reaches <paramref name="to"/>: the steps of least cost
    /// (<see cref="ConceptLink.Cost"/>), among these the fewest, among these the first by ids. Every step tells why. Null
    /// when nothing joins the two; empty from a concept to itself.
    /// </summary>
    public IReadOnlyList<ConceptLink>? Path(string from, string to)
    {
        var left = DistancesTo(to);
        if (!left.ContainsKey(from))
        {
            return null;
        }

        var path = new List<ConceptLink>();
        for (var at = from; at != to; at = path[^1].To)
        {
            path.Add(Of(at).First(link => left.TryGetValue(link.To, out var rest) && (rest.Cost + link.Cost, rest.Steps + 1) == left[at]));
        }

        return path;
    }

    // Measured from the end, so that walking from the start the first of several equal ways is known at every step.
    private Dictionary<string, (int Cost, int Steps)> DistancesTo(string end)
    {
        var left = new Dictionary<string, (int Cost, int Steps)>(StringComparer.Ordinal);
        var open = new PriorityQueue<string, (int Cost, int Steps)>();
        open.Enqueue(end, (0, 0));
        while (open.TryDequeue(out var concept, out var distance))
        {
            if (left.TryAdd(concept, distance))
            {
                foreach (var link in Of(concept).Where(link => !left.ContainsKey(link.To)))
                {
                    open.Enqueue(link.To, (distance.Cost + link.Cost, distance.Steps + 1));
                }
            }
        }

        return left;
    }

    private static IEnumerable<Shared> About(IGrouping<GraphNode, GraphEdge> claim)
    {
        var concepts = claim.Select(edge => edge.To.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var evidence = claim.First().Evidence;
        return concepts.SelectMany((one, at) => concepts.Skip(at + 1).Select(other => new Shared(new Pair(one, other), claim.Key.Id, evidence)));
    }

    private static ConceptLink Link(Pair pair, GraphEdge? relation, IReadOnlyList<Shared> claims)
    {
        var evidence = claims.Count == 0
            ? relation!.Evidence
            : [.. claims.SelectMany(claim => claim.Evidence).DistinctBy(reference => new { reference.Source, reference.Lines })];
        return new ConceptLink(
            pair.One,
            pair.Other,
            relation is null ? null
                : relation.Kind == EdgeKind.Related ? ConceptRelation.Related
                : relation.From.Id == pair.One ? ConceptRelation.Broader
                : ConceptRelation.Narrower,
            [.. claims.Select(claim => claim.Claim).Order(StringComparer.Ordinal)],
            evidence);
    }

    // Two concepts, the smaller id first.
    private sealed record Pair(string One, string Other)
    {
        public static Pair Of(string one, string other) =>
            string.CompareOrdinal(one, other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    // What a claim about two concepts says of their link.
    private sealed record Shared(Pair Pair, string Claim, IReadOnlyList<PassageReference> Evidence);
}
