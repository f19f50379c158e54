namespace AllianceAtlas.Knowledge.Graph;

/// <summary>
/// Which concepts and works most others hang on, by a measure a reader can count after: no weights are learned, nothing
/// is iterated. Most first, equals by id.
/// </summary>
public static class Centrality
{
    /// <summary>
    /// Concepts by weighted degree: the strengths (<see cref="ConceptLink.Strength"/>) of their links added up. A concept
    /// without links has 0.
    /// </summary>
    public static IReadOnlyList<RankedNode> OfConcepts(ConceptGraph graph, ConceptLinks links) =>
        Ranked(graph, NodeKind.Concept, node => links.Of(node.Id).Sum(link => link.Strength));

    /// <summary>Works by the lines that cite them, together with the claims that rest on them.</summary>
    public static IReadOnlyList<RankedNode> OfWorks(ConceptGraph graph) =>
        Ranked(graph, NodeKind.Work, node => graph.EdgesOf(node).Sum(edge => edge.Kind switch
        {
            EdgeKind.Cites => edge.Evidence.Count,
            EdgeKind.Supports => 1,
            _ => 0,
        }));

    private static List<RankedNode> Ranked(ConceptGraph graph, NodeKind kind, Func<GraphNode, int> weight) =>
    [
        .. graph.Nodes.Where(node => node.Kind == kind)
            .Select(node => new RankedNode(node, weight(node)))
            .OrderByDescending(one => one.Weight)
            .ThenBy(one => one.Node.Id, StringComparer.Ordinal),
    ];
}
