using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Site.Pages;

/// <summary>Every page of the site: where it stands, and the call that makes it.</summary>
internal static class PageBuilder
{
    /// <summary>The pages in both languages; only making the search page asks for <paramref name="search"/>.</summary>
    public static IEnumerable<PlannedPage> Plan(IReadOnlyList<Edition> editions, Lazy<SearchIndex> search)
    {
        var index = editions[0].Index;
        var pairs = new PerspectivePairs(index);
        var company = new CitedCompany(index);
        var crossings = new CrossingPageBuilder(editions);
        // Those there are few of are the long ones: made last, each would keep one processor while the others wait.
        return editions.SelectMany(edition => OfOneLanguage(edition, pairs, search))
            .Concat(editions.SelectMany(edition => OfConceptsAndWorks(edition, company)))
            .Append(new PlannedPage(SiteAddress.Root, crossings.BuildRoot))
            .Append(new PlannedPage(SiteAddress.NotFound, crossings.BuildNotFound))
            .Concat(Each(index.Atlas.Content.Concepts, SiteAddress.Crossing, crossings.Build))
            .Concat(Each(
                index.Atlas.Content.Claims.Where(claim => index.Home(claim) is not null),
                claim => SiteAddress.ClaimCrossing(claim.Id),
                claim => crossings.Build(claim, index.Home(claim)!)));
    }

    private static IEnumerable<PlannedPage> OfOneLanguage(Edition edition, PerspectivePairs pairs, Lazy<SearchIndex> search)
    {
        var (language, atlas, content) = (edition.Language, edition.Index.Atlas, edition.Index.Atlas.Content);
        var lists = new ListPageBuilder(edition);
        var comparisons = new ComparisonPageBuilder(edition, pairs);
        return
        [
            new(SiteAddress.Home(language), lists.BuildHome) { Shows = Plain("home") },
            new(SiteAddress.Glossary(language), lists.BuildGlossary),
            new(SiteAddress.Search(language), () => lists.BuildSearch(search.Value)) { Shows = content.Texts },
            new(SiteAddress.About(language), lists.BuildAbout) { Shows = Plain("about") },
            new(SiteAddress.Coverage(language), () => new CoveragePageBuilder(edition).Build()),
            new(SiteAddress.Graph(language), () => new GraphPageBuilder(edition).Build()),
            .. Each(content.Perspectives, one => SiteAddress.Of(one, language), new PerspectivePageBuilder(edition, pairs).Build, one => one.Texts[language]),
            .. Each(content.Comparisons, one => SiteAddress.Of(one, language), comparisons.Build, one => one.Texts[language]),
            .. Each(pairs.All.Where(pair => pair.Written is null), pair => pair.Address(language), comparisons.Build),
            .. OfPaths(edition, comparisons),
            .. Each(atlas.Sources.Values, one => SiteAddress.Of(one, language), new SourcePageBuilder(edition).Build),
        ];

        IEnumerable<PageText> Plain(string id) => content.Pages.TryGetValue(id, out var texts) ? [texts[language]] : [];
    }

    private static IEnumerable<PlannedPage> OfConceptsAndWorks(Edition edition, CitedCompany company)
    {
        var (language, atlas) = (edition.Language, edition.Index.Atlas);
        var concepts = new ConceptPageBuilder(edition);
        return
        [
            .. Each(atlas.Content.Concepts, one => SiteAddress.Of(one, language), concepts.Build, one => one.Texts[language]),
            .. Each(atlas.Content.Concepts, one => SiteAddress.Embed(one, language), concepts.BuildEmbed),
            .. Each(atlas.Works.Values, one => SiteAddress.Of(one, language), new WorkPageBuilder(edition, company).Build),
        ];
    }

    // Not even their list where there is no path. Their steps may be any page, and all of them tell how long those take to read.
    private static IEnumerable<PlannedPage> OfPaths(Edition edition, ComparisonPageBuilder comparisons)
    {
        var (language, paths) = (edition.Language, edition.Index.Paths);
        var builder = new PathPageBuilder(edition, comparisons);
        IEnumerable<PlannedPage> pages = paths.Count == 0
            ? []
            :
            [
                new(SiteAddress.Paths(language), builder.BuildList),
                .. Each(paths, path => SiteAddress.Of(path, language), builder.Build),
                .. Each(paths, path => SiteAddress.Pack(path, language), builder.BuildPack),
            ];
        return pages.Select(page => page with { Shows = edition.Index.Atlas.Content.Texts });
    }

    private static IEnumerable<PlannedPage> Each<T>(
        IEnumerable<T> items, Func<T, string> address, Func<T, Page> build, Func<T, PageText>? text = null) =>
        items.Select(one => new PlannedPage(address(one), () => build(one)) { Shows = text is null ? [] : [text(one)] });
}
