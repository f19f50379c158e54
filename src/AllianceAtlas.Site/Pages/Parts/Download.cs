namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What a page shows as data for other programs.</summary>
/// <param name="Text">Name of the format.</param>
/// <param name="Address">The file, from the root of the site.</param>
/// <param name="MediaType">What it is to a machine.</param>
public sealed record Download(string Text, string Address, string MediaType);
