namespace AllianceAtlas.Site.Maps;

/// <summary>A node of a drawn map: a dot with its label beside it.</summary>
/// <param name="Text">The label.</param>
/// <param name="Address">The page it leads to.</param>
/// <param name="X">Horizontal place of the dot.</param>
/// <param name="Y">Vertical place of the dot.</param>
/// <param name="Side">Where the label stands.</param>
/// <param name="Core">Whether it is a core concept.</param>
public sealed record MapNode(string Text, string Address, double X, double Y, MapSide Side, bool Core);
