using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>An edge of the concept graph with what it rests on.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="From">First node.</param>
/// <param name="To">Second node.</param>
/// <param name="Evidence">The passages behind it; empty only for relations of the vocabulary, which people set.</param>
public sealed record GraphEdge(EdgeKind Kind, GraphNode From, GraphNode To, IReadOnlyList<PassageReference> Evidence);
