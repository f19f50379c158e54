namespace AllianceAtlas.Site.Maps;

/// <summary>The name of a theme on a drawn map, on the line above its first node.</summary>
public sealed record MapGroup(string Text, double X, double Y, MapSide Side);
