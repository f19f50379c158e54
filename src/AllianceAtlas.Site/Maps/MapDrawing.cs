namespace AllianceAtlas.Site.Maps;

/// <summary>A map laid out, ready to draw. The same graph gives the same drawing; labels never overlap.</summary>
/// <param name="Width">Width in its own units.</param>
/// <param name="Height">Height in its own units.</param>
/// <param name="Hulls">Themes.</param>
/// <param name="Nodes">Nodes.</param>
/// <param name="Edges">Edges.</param>
public sealed record MapDrawing(
    double Width,
    double Height,
    IReadOnlyList<MapHull> Hulls,
    IReadOnlyList<MapNode> Nodes,
    IReadOnlyList<MapEdge> Edges);
