namespace AllianceAtlas.Site.Maps;

/// <summary>The map as the script of its page reads it, in two files: the second is long, and only asked for with a reason.</summary>
/// <param name="Links">Concepts, and what joins them.</param>
/// <param name="Reasons">The claims and passages behind it.</param>
public sealed record MapData(SiteFile Links, SiteFile Reasons);
