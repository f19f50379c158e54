using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>The files beside the pages: the list of pages, and what hosts, search engines, browsers and feed readers read.</summary>
internal static class HostFiles
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>All of them; those that list the pages are to be made when <paramref name="pages"/> holds every page.</summary>
    public static IEnumerable<SiteFile> Plan(PageList pages, IReadOnlyList<Edition> editions)
    {
        var (index, options) = (editions[0].Index, editions[0].Options);
        var changes = new PageChanges(index, options);
        return
        [
            SiteFile.At("/data/site.json", file => SiteJson(pages, file)),
            .. Redirects.Plan(pages, index.Atlas.Content.Published),
            .. options.BaseUrl is null ? Array.Empty<SiteFile>() : [SiteFile.At("/sitemap.xml", file => SiteMap(pages, changes, options, file))],
            .. editions.Select(edition => ChangeFeed.Plan(edition, pages, changes)).OfType<SiteFile>(),
            .. editions.Select(OpenSearch.Plan).OfType<SiteFile>(),
            SiteFile.At("/_headers", file => file.Append(HostHeaders.Write(options))),
            SiteFile.At("/robots.txt", file => file.Append(Robots(options))),
        ];
    }

    /// <summary><c>data/site.json</c>: every page in a language, one a line (contract §5).</summary>
    private static void SiteJson(PageList pages, FileText file)
    {
        FileJson.Lines(file, pages.All.Where(head => head.Kind != PageKind.Crossing), Listed);
        file.Append("\n");
    }

    private static void Listed(Utf8JsonWriter json, PageHead head)
    {
        json.WriteStartObject();
        json.WriteString("url", head.Address);
        json.WriteString("lang", head.Language.Code());
        json.WriteString("kind", head.Kind.Name());
        json.WriteString("id", head.Id);
        json.WriteString("translation", head.Translation.Address);
        json.WriteEndObject();
    }

    /// <summary><c>robots.txt</c>, naming the site map where there is one.</summary>
    private static string Robots(SiteOptions options)
    {
        var map = options.Absolute("/sitemap.xml") is { } url ? $"Sitemap: {url}\n" : "";
        return $"User-agent: *\nAllow: /\n{map}";
    }

    /// <summary>The site map: both languages of every page and its last change. Addresses are absolute, so the place must be known.</summary>
    private static void SiteMap(PageList pages, PageChanges changes, SiteOptions options, FileText file) => XmlText.Write(file, new XElement(
        Map + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        pages.Listed
            .Select(head => new XElement(
                Map + "url",
                new XElement(Map + "loc", options.Absolute(head.Address)),
                changes.Of(head) is { } change
                    ? new XElement(Map + "lastmod", change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    : null,
                Alternate(head.Language, options.Absolute(head.Address)),
                Alternate(head.Language.Counterpart(), options.Absolute(head.Translation.Address))))));

    private static XElement Alternate(Language language, string? url) => new(
        Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language.Code()), new XAttribute("href", url ?? ""));
}
