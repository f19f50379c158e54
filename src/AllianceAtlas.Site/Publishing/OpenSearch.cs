using System.Xml.Linq;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>The search of one language as a browser takes it into its own search field.</summary>
internal static class OpenSearch
{
    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description; null where the place of the site is not known, for it names the search by its full address.</summary>
    public static SiteFile? Plan(Edition edition)
    {
        if (edition.Options.Absolute(SiteAddress.Search(edition.Language)) is not { } search)
        {
            return null;
        }

        // A short name may have sixteen characters.
        return SiteFile.At(SiteAddress.OpenSearch(edition.Language), file => XmlText.Write(file, new XElement(
            Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", $"AllianceAtlas {edition.Language.Code()}"),
            new XElement(Names + "Description", edition.Words["search.summary"]),
            new XElement(Names + "Language", edition.Language.Code()),
            new XElement(Names + "InputEncoding", "UTF-8"),
            new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", search + "?q={searchTerms}")))));
    }
}
