namespace AllianceAtlas.Site.Maps;

/// <summary>A line of a drawn map, from one node to another by way of a third point (a quadratic curve).</summary>
/// <param name="From">Id of the concept it begins at.</param>
/// <param name="To">Id of the concept it ends at.</param>
/// <param name="Kind">What the second is to the first.</param>
/// <param name="Label">The same in words, with both ends named.</param>
/// <param name="Address">Where its reasons stand, or null.</param>
/// <param name="Way">Where it begins, bends to and ends.</param>
public sealed record MapEdge(string From, string To, LinkKind Kind, string Label, string? Address, (MapPoint From, MapPoint Bend, MapPoint To) Way);
