using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the pages that offer both languages: the root, the permalinks, the missing address.</summary>
internal sealed class CrossingPageBuilder(IReadOnlyList<Edition> editions)
{
    public CrossingPage BuildRoot() => Build(PageKind.Crossing, "root", SiteAddress.Root, edition => Way(
        edition, "crossing.title", "crossing.text", SiteAddress.Home(edition.Language), edition.Words["crossing.read"]));

    public CrossingPage BuildNotFound() => Build(PageKind.NotFound, "404", SiteAddress.NotFound, edition => Way(
        edition, "not-found.title", "not-found.text", SiteAddress.Home(edition.Language), edition.Words["nav.home"],
        new Link(edition.Words["nav.concepts"], SiteAddress.Glossary(edition.Language))) with
    {
        Search = new Link(edition.Words["nav.search"], SiteAddress.Search(edition.Language)),
        SearchLabel = edition.Words["search.label"],
    });

    public CrossingPage Build(Concept concept) => Build(PageKind.Crossing, concept.Id, SiteAddress.Crossing(concept), edition =>
    {
        var text = concept.Texts[edition.Language];
        return new CrossingWay(
            edition.Language, text.Title, text.Summary, [new Link(edition.Words["crossing.read"], SiteAddress.Of(concept, edition.Language))]);
    });

    /// <summary>The page behind the permalink of <paramref name="claim"/>, which stands on the page of <paramref name="home"/>.</summary>
    public CrossingPage Build(Claim claim, Concept home) => Build(
        PageKind.Crossing, claim.Id, SiteAddress.ClaimCrossing(claim.Id), edition => new CrossingWay(
            edition.Language,
            home.Texts[edition.Language].Title,
            claim.Text[edition.Language],
            [new Link(edition.Words["crossing.read"], edition.Claims.Address(claim))]));

    private static CrossingWay Way(Edition edition, string title, string text, string address, string link, params Link[] more) =>
        new(edition.Language, edition.Words[title], edition.Words[text], [new Link(link, address), .. more]);

    private CrossingPage Build(PageKind kind, string id, string address, Func<Edition, CrossingWay> way)
    {
        var ways = editions.Select(way).ToList();
        var title = string.Join(" · ", ways.Select(one => one.Title).Distinct(StringComparer.Ordinal));
        var head = new PageHead(
            address, ways[0].Language, kind, id, title, ways[0].Text ?? title, new Link(title, address));
        return new CrossingPage(head, ways);
    }
}
