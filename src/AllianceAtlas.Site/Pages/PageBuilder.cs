using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>Every page of the site as a value.</summary>
internal static class PageBuilder
{
    /// <summary>The pages in both languages, each as the call that makes it: calls may be made at the same time.</summary>
    public static IEnumerable<Func<Page>> Plan(IReadOnlyList<Edition> editions, SearchIndex search)
    {
        var index = editions[0].Index;
        var joined = ConceptLinks.Of(index.Atlas.Graph);
        var pairs = new PerspectivePairs(index);
        var company = new CitedCompany(index);
        var crossings = new CrossingPageBuilder(editions);
        return editions.SelectMany(edition => OfOneLanguage(edition, joined, pairs, company, search))
            .Append(crossings.BuildRoot)
            .Append(crossings.BuildNotFound)
            .Concat(Each(index.Atlas.Content.Concepts, crossings.Build))
            .Concat(Each(index.Atlas.Content.Claims.Select(crossings.Build).OfType<CrossingPage>(), page => page));
    }

    private static IEnumerable<Func<Page>> OfOneLanguage(
        Edition edition, ConceptLinks joined, PerspectivePairs pairs, CitedCompany company, SearchIndex search)
    {
        var (atlas, content) = (edition.Index.Atlas, edition.Index.Atlas.Content);
        var lists = new ListPageBuilder(edition);
        var comparisons = new ComparisonPageBuilder(edition, pairs);
        var concepts = new ConceptPageBuilder(edition, joined, new Backlinks(edition));
        return
        [
            lists.BuildHome,
            lists.BuildGlossary,
            () => lists.BuildSearch(search),
            lists.BuildAbout,
            new CoveragePageBuilder(edition).Build,
            new GraphPageBuilder(edition, joined).Build,
            .. Each(content.Concepts, concepts.Build),
            .. Each(content.Concepts, concepts.BuildEmbed),
            .. Each(content.Perspectives, new PerspectivePageBuilder(edition, pairs).Build),
            .. Each(content.Comparisons, comparisons.Build),
            .. Each(pairs.All.Where(pair => pair.Written is null), comparisons.Build),
            .. Each(new PathPageBuilder(edition, comparisons).BuildAll(), page => page),
            .. Each(atlas.Sources.Values, new SourcePageBuilder(edition).Build),
            .. Each(atlas.Works.Values, new WorkPageBuilder(edition, company).Build),
        ];
    }

    private static IEnumerable<Func<Page>> Each<T>(IEnumerable<T> items, Func<T, Page> build) =>
        items.Select(one => (Func<Page>)(() => build(one)));
}
