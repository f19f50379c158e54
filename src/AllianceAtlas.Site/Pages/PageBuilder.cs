using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>Every page of the site as a value.</summary>
internal static class PageBuilder
{
    /// <summary>The pages in both languages, each as the call that makes it: calls may be made at the same time.</summary>
    public static IEnumerable<Func<Page>> Plan(IReadOnlyList<Edition> editions, SearchIndex search)
    {
        var index = editions[0].Index;
        var ties = new ConceptTies(index);
        var company = new CitedCompany(index);
        var crossings = new CrossingPageBuilder(editions);
        return editions.SelectMany(edition => OfOneLanguage(edition, ties, company, search))
            .Append(crossings.BuildRoot)
            .Append(crossings.BuildNotFound)
            .Concat(Each(index.Atlas.Content.Concepts, crossings.Build));
    }

    private static IEnumerable<Func<Page>> OfOneLanguage(Edition edition, ConceptTies ties, CitedCompany company, SearchIndex search)
    {
        var (atlas, content) = (edition.Index.Atlas, edition.Index.Atlas.Content);
        var lists = new ListPageBuilder(edition);
        var concepts = new ConceptPageBuilder(edition, ties, new Backlinks(edition));
        return
        [
            lists.BuildHome,
            lists.BuildGlossary,
            () => lists.BuildSearch(search),
            lists.BuildAbout,
            new CoveragePageBuilder(edition).Build,
            new GraphPageBuilder(edition, ties).Build,
            .. Each(content.Concepts, concepts.Build),
            .. Each(content.Concepts, concepts.BuildEmbed),
            .. Each(content.Perspectives, new PerspectivePageBuilder(edition).Build),
            .. Each(content.Comparisons, new ComparisonPageBuilder(edition).Build),
            .. Each(new PathPageBuilder(edition).BuildAll(), page => page),
            .. Each(atlas.Sources.Values, new SourcePageBuilder(edition).Build),
            .. Each(atlas.Works.Values, new WorkPageBuilder(edition, company).Build),
        ];
    }

    private static IEnumerable<Func<Page>> Each<T>(IEnumerable<T> items, Func<T, Page> build) => items.Select(one => (Func<Page>)(() => build(one)));
}
