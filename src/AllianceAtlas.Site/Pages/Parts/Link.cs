namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A link to a page of this site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Address from the root of the site.</param>
public sealed record Link(string Text, string Address);
