namespace AllianceAtlas.Site.Maps;

/// <summary>A node of a drawn map: a dot with its label.</summary>
/// <param name="Id">Id of the concept.</param>
/// <param name="Lines">The label, in one line or two.</param>
/// <param name="Address">The page it leads to.</param>
/// <param name="At">Where the dot stands.</param>
/// <param name="Side">Where the label stands.</param>
/// <param name="Core">Whether it is a core concept.</param>
public sealed record MapNode(string Id, IReadOnlyList<string> Lines, string Address, MapPoint At, MapSide Side, bool Core);
