namespace AllianceAtlas.Site.Maps;

/// <summary>A point of a drawn map, in its own units.</summary>
public readonly record struct MapPoint(double X, double Y);
