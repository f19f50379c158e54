namespace AllianceAtlas.Knowledge.Graph;

/// <summary>A node of the concept graph.</summary>
public sealed record GraphNode(NodeKind Kind, string Id)
{
    /// <summary>The order of nodes in a graph: by kind and id.</summary>
    public static IComparer<GraphNode> Order { get; } = Comparer<GraphNode>.Create((one, other) =>
        one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Id, other.Id));
}
