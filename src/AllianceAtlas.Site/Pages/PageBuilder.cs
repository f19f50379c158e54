using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>Every page of the site as a value, by address.</summary>
internal static class PageBuilder
{
    /// <summary>
    /// The pages in both languages. One whose id cannot stand in an address is left out; the links to it then lead
    /// nowhere, which the check of the finished pages reports.
    /// </summary>
    public static IReadOnlyList<Page> Build(IReadOnlyList<Edition> editions, SearchIndex search)
    {
        var index = editions[0].Index;
        var ties = new ConceptTies(index);
        var company = new CitedCompany(index);
        var crossings = new CrossingPageBuilder(editions);
        var pages = editions.SelectMany(edition => OfOneLanguage(edition, ties, company, search))
            .Append(crossings.BuildRoot())
            .Append(crossings.BuildNotFound())
            .Concat(index.Atlas.Content.Concepts.Select(crossings.Build))
            .Concat(index.Atlas.Content.Claims.Select(crossings.Build).OfType<CrossingPage>());
        return
        [
            .. pages
                .Where(page => SiteAddress.IsPlain(page.Head.Address))
                .OrderBy(page => page.Head.Address, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Page> OfOneLanguage(Edition edition, ConceptTies ties, CitedCompany company, SearchIndex search)
    {
        var (atlas, content) = (edition.Index.Atlas, edition.Index.Atlas.Content);
        var lists = new ListPageBuilder(edition);
        var concepts = new ConceptPageBuilder(edition, ties, new Backlinks(edition));
        return
        [
            lists.BuildHome(),
            lists.BuildGlossary(),
            lists.BuildSearch(search),
            lists.BuildAbout(),
            new CoveragePageBuilder(edition).Build(),
            new GraphPageBuilder(edition, ties).Build(),
            .. content.Concepts.Select(concepts.Build),
            .. content.Concepts.Select(concepts.BuildEmbed),
            .. content.Perspectives.Select(new PerspectivePageBuilder(edition).Build),
            .. content.Comparisons.Select(new ComparisonPageBuilder(edition).Build),
            .. new PathPageBuilder(edition).BuildAll(),
            .. atlas.Sources.Values.Select(new SourcePageBuilder(edition).Build),
            .. atlas.Works.Values.Select(new WorkPageBuilder(edition, company).Build),
        ];
    }
}
