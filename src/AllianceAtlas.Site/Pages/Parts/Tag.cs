namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>A tradition, setting or style beside a claim.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Its page; null for the words that none is said.</param>
/// <param name="Mark">Its sign, or null.</param>
public sealed record Tag(string Text, string? Address, Mark? Mark);
