namespace AllianceAtlas.Knowledge.Graph;

/// <summary>The typed graph of the atlas. Immutable; nodes and edges come sorted, so two builds give the same graph.</summary>
public sealed class ConceptGraph
{
    private readonly ILookup<GraphNode, GraphEdge> _edges;

    internal ConceptGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        _edges = edges
            .SelectMany(edge => new[] { new { Node = edge.From, Edge = edge }, new { Node = edge.To, Edge = edge } })
            .ToLookup(pair => pair.Node, pair => pair.Edge);
        Links = ConceptLinks.Of(this);
    }

    /// <summary>All nodes, by kind and id.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All edges, by kind, first and second node.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>The links between its concepts.</summary>
    public ConceptLinks Links { get; }

    /// <summary>The edges that touch <paramref name="node"/>, in the order of <see cref="Edges"/>.</summary>
    public IEnumerable<GraphEdge> EdgesOf(GraphNode node) => _edges[node];
}
