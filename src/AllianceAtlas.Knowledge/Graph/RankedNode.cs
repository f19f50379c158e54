namespace AllianceAtlas.Knowledge.Graph;

/// <summary>A node and how much hangs on it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Weight">How much, by the measure asked for (<see cref="Centrality"/>).</param>
public sealed record RankedNode(GraphNode Node, int Weight);
