namespace AllianceAtlas.Site.Maps;

/// <summary>A line of a drawn map, from one node to another by way of a third point (a quadratic curve).</summary>
/// <param name="Tie">What it says.</param>
/// <param name="Label">The same in words, with both ends named.</param>
/// <param name="From">Where it begins.</param>
/// <param name="Bend">The point it bends towards.</param>
/// <param name="To">Where it ends.</param>
public sealed record MapEdge(ConceptTie Tie, string Label, MapPoint From, MapPoint Bend, MapPoint To);
