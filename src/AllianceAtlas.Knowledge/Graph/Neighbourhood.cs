namespace AllianceAtlas.Knowledge.Graph;

/// <summary>What lies around a node, up to a number of steps.</summary>
/// <param name="Centre">The node in the middle.</param>
/// <param name="Nodes">Every node within reach, the centre too, with the steps to it, by steps, kind and id.</param>
/// <param name="Edges">The edges between them, in the order of the graph.</param>
public sealed record Neighbourhood(
    GraphNode Centre,
    IReadOnlyList<(GraphNode Node, int Steps)> Nodes,
    IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>
    /// What lies within <paramref name="steps"/> steps of <paramref name="centre"/> in <paramref name="graph"/>, in either
    /// direction over edges of <paramref name="kinds"/>; over all edges when none is named.
    /// </summary>
    public static Neighbourhood Of(ConceptGraph graph, GraphNode centre, int steps, params IReadOnlyCollection<EdgeKind> kinds)
    {
        var found = new Dictionary<GraphNode, int> { [centre] = 0 };
        var open = new Queue<GraphNode>([centre]);
        while (open.TryDequeue(out var node) && found[node] < steps)
        {
            foreach (var other in EdgesOf(node).Select(edge => edge.Other(node)))
            {
                if (found.TryAdd(other, found[node] + 1))
                {
                    open.Enqueue(other);
                }
            }
        }

        return new Neighbourhood(
            centre,
            [
                .. found.OrderBy(pair => pair.Value)
                    .ThenBy(pair => pair.Key, GraphNode.Order)
                    .Select(pair => (pair.Key, pair.Value)),
            ],
            [
                .. found.Keys.SelectMany(node => EdgesOf(node).Where(edge => edge.From == node && found.ContainsKey(edge.To)))
                    .Order(GraphEdge.Order),
            ]);

        IEnumerable<GraphEdge> EdgesOf(GraphNode node) =>
            graph.EdgesOf(node).Where(edge => kinds.Count == 0 || kinds.Contains(edge.Kind));
    }
}
