using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>What every page says about itself.</summary>
/// <param name="Address">Where it stands, from the root of the site.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Id">Id of what it shows; for pages there is one of, the name of the kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence for lists and search results.</param>
/// <param name="Translation">The same page in the other language, by its title there.</param>
public sealed record PageHead(
    string Address,
    Language Language,
    PageKind Kind,
    string Id,
    string Title,
    string Summary,
    Link Translation)
{
    /// <summary>The pages above it, from the front page down, without itself.</summary>
    public IReadOnlyList<Link> Trail { get; init; } = [];

    /// <summary>Whether search engines and the site map pass it by: it shows what another page shows, or that there is none.</summary>
    public bool Hidden { get; init; } = Kind is PageKind.NotFound or PageKind.Embed;

    /// <summary>Where its text comes from; null for a page without a text of its own.</summary>
    public Colophon? Colophon { get; init; }

    /// <summary>The references of the page as files, one a format.</summary>
    public IReadOnlyList<Download> Downloads { get; init; } = [];
}
