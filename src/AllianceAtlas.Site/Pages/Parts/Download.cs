namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>What a page shows as data for other programs.</summary>
/// <param name="Text">Name of the format.</param>
/// <param name="Address">The file, from the root of the site; or the data itself, as a <c>data:</c> address.</param>
/// <param name="MediaType">What it is to a machine.</param>
/// <param name="Name">Name of the file a reader gets.</param>
public sealed record Download(string Text, string Address, string MediaType, string Name);
