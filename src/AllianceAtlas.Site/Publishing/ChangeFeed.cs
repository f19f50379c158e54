using System.Globalization;
using System.Xml.Linq;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>The pages of one language that changed last, as an Atom feed.</summary>
internal static class ChangeFeed
{
    public const string MediaType = "application/atom+xml";

    private const int MostEntries = 40;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Whether there is one: it names pages by their full address, and its dates come from version control.</summary>
    public static bool IsThere(SiteOptions options) => options is { BaseUrl: not null, History: not null };

    /// <summary>The feed; null where there is none.</summary>
    public static SiteFile? Plan(Edition edition, PageList pages, PageChanges changes) => IsThere(edition.Options)
        ? SiteFile.At(SiteAddress.Feed(edition.Language), file => Write(edition, pages, changes, file))
        : null;

    private static void Write(Edition edition, PageList pages, PageChanges changes, FileText file)
    {
        var options = edition.Options;
        var changed = pages.Listed
            .Where(head => head.Language == edition.Language)
            .Select(head => new { Head = head, Change = changes.Of(head) })
            .Where(one => one.Change is not null)
            .OrderByDescending(one => one.Change!.Date)
            .ThenBy(one => one.Head.Address, StringComparer.Ordinal)
            .Take(MostEntries);
        var address = options.Absolute(SiteAddress.Feed(edition.Language))!;
        XmlText.Write(file, new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", edition.Language.Code()),
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", edition.Words["feed.title"]),
            new XElement(Atom + "updated", Time(options.History!.Date)),
            new XElement(Atom + "author", new XElement(Atom + "name", "AllianceAtlas")),
            new XElement(Atom + "rights", "CC BY 4.0"),
            Link("self", address),
            Link("alternate", options.Absolute(SiteAddress.Home(edition.Language))!),
            changed.Select(one => Entry(one.Head, one.Change!, options))));
    }

    // The same page keeps its id, so a reader shows it anew instead of twice.
    private static XElement Entry(PageHead head, FileHistory change, SiteOptions options)
    {
        var address = options.Absolute(head.Address)!;
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", head.Title),
            new XElement(Atom + "updated", Time(change.Date)),
            change.Authors.Select(name => new XElement(Atom + "author", new XElement(Atom + "name", name))),
            Link("alternate", address),
            new XElement(Atom + "summary", head.Summary));
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Time(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
