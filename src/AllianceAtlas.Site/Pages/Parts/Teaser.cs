using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One line of a list of pages.</summary>
/// <param name="Text">Name of the page or place it leads to.</param>
/// <param name="Address">Address from the root of the site.</param>
/// <param name="Note">A few words more, or null.</param>
/// <param name="Mark">The sign of the tradition or setting, or null.</param>
/// <param name="Language">Language of <paramref name="Text"/> where it is not the page's own.</param>
public sealed record Teaser(
    string Text, string Address, string? Note = null, Mark? Mark = null, Language? Language = null);
