using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Rendering;

/// <summary>What the components of one page share: where it stands, its words, and how its links are written.</summary>
public sealed class PageContext
{
    private readonly ContentLinks _links;
    private readonly AssetFiles _assets;

    internal PageContext(Page page, Edition edition, ContentLinks links, AssetFiles assets)
    {
        (Page, Edition, _links, _assets) = (page, edition, links, assets);
    }

    /// <summary>The page.</summary>
    public Page Page { get; }

    /// <summary>What the page says about itself.</summary>
    public PageHead Head => Page.Head;

    internal Edition Edition { get; }

    internal UiWords Words => Edition.Words;

    /// <summary>
    /// Where links open: those of a card leave its frame, for the pages they lead to may not be shown in one; null
    /// elsewhere.
    /// </summary>
    public string? LinkTarget => Head.Kind == PageKind.Embed ? "_top" : null;

    /// <summary>Addresses of this site as seen from the page; others as they are.</summary>
    public string Href(string address)
    {
        if (!address.StartsWith('/'))
        {
            return address;
        }

        // The page for a missing address is sent for any address: where the root is known, its links begin there.
        return Head.Address == SiteAddress.NotFound && Edition.Options.BaseUrl is not null
            ? Edition.Options.BasePath + address[1..]
            : SiteAddress.Relative(Head.Address, address);
    }

    /// <summary>The address of a file of the site's own, by its name before it was stamped.</summary>
    public string AssetAddress(string name) => _assets.Address(name);

    /// <summary>The way to that file from the page.</summary>
    public string Asset(string name) => Href(AssetAddress(name));

    /// <summary>The link of a page text as seen from the page; null when it leads nowhere, which has been reported.</summary>
    public string? ContentHref(string target) =>
        _links.Address(target, Edition.Language) is { } address ? Href(address) : null;
}
