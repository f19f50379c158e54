using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>An edge of the concept graph with what it rests on.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="From">First node.</param>
/// <param name="To">Second node.</param>
/// <param name="Evidence">
/// The lines behind it. Of a relation of the vocabulary, which people set: the passages that mention both concepts,
/// perhaps none.
/// </param>
public sealed record GraphEdge(EdgeKind Kind, GraphNode From, GraphNode To, IReadOnlyList<PassageReference> Evidence)
{
    /// <summary>Of a relation of the vocabulary: ids of the claims that name both ends, sorted. Empty on other edges.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>Of works cited together: the citations that name both in one bracket. 0 on other edges.</summary>
    public int Brackets { get; init; }

    /// <summary>The order of edges in a graph: by kind, first and second node.</summary>
    public static IComparer<GraphEdge> Order { get; } = Comparer<GraphEdge>.Create((one, other) =>
        one.Kind != other.Kind ? one.Kind - other.Kind
        : one.From != other.From ? GraphNode.Order.Compare(one.From, other.From)
        : GraphNode.Order.Compare(one.To, other.To));

    /// <summary>The end that is not <paramref name="node"/>, which must be one of the two.</summary>
    public GraphNode Other(GraphNode node) => From == node ? To : From;
}
