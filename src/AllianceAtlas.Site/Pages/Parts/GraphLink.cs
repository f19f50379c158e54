namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One link in the list of the map. It stands at both of its ends, and its reasons at the first of them.</summary>
/// <param name="Other">The concept at its other end, with the number of claims about both.</param>
/// <param name="Anchor">The anchor of its reasons.</param>
/// <param name="IsFirst">Whether the reasons stand here.</param>
/// <param name="Claims">The claims about both, by who says them; empty where the reasons stand at the other end.</param>
public sealed record GraphLink(Teaser Other, string Anchor, bool IsFirst, IReadOnlyList<Teaser> Claims);
