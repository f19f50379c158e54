namespace AllianceAtlas.Site.Maps;

/// <summary>The faint ground on which the nodes of a theme stand.</summary>
/// <param name="Title">Name of the theme.</param>
/// <param name="At">Where the name stands, centred.</param>
/// <param name="Outline">Corners of a closed line, to be drawn rounded.</param>
public sealed record MapHull(string Title, MapPoint At, IReadOnlyList<MapPoint> Outline);
