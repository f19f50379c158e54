namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The small sign beside the name of a tradition or setting; it never stands without the name.</summary>
/// <param name="Shape">Tells the tradition.</param>
/// <param name="Fill">Tells the setting.</param>
/// <param name="Edge">Tells lines of one tradition apart.</param>
public sealed record Mark(MarkShape Shape, MarkFill Fill = MarkFill.Filled, MarkEdge Edge = MarkEdge.Plain);
