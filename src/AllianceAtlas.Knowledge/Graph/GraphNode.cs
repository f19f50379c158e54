namespace AllianceAtlas.Knowledge.Graph;

/// <summary>A node of the concept graph.</summary>
public readonly record struct GraphNode(NodeKind Kind, string Id);
