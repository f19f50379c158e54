using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Search;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the pages there is one of in each language: home, glossary, about, search.</summary>
internal sealed class ListPageBuilder(Edition edition)
{
    private static readonly Axis[] Axes = Enum.GetValues<Axis>();

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    private Knowledge.Content.AtlasContent Content => edition.Index.Atlas.Content;

    public HomePage BuildHome()
    {
        var head = TextHead(PageKind.Home, SiteAddress.Home) with { Trail = [] };
        return new HomePage(
            head,
            Body("home"),
            [.. Themes.Of(Content.Concepts).Select(theme => new TeaserGroup(
                Words[$"theme.{theme.Key}"],
                edition.Sorted(theme.Select(concept => edition.Teaser(concept, concept.Texts[Language].Summary)))))],
            [.. Axes.Select(axis => new TeaserGroup(Words.Name("axis", axis), Perspectives(axis)))],
            edition.Sorted(Content.Comparisons.Select(Teaser)),
            [.. edition.Index.Paths.Select(edition.Teaser)],
            Sources());
    }

    public GlossaryPage BuildGlossary() => new(
        edition.Head(PageKind.Glossary, "glossary", SiteAddress.Glossary, words => words["glossary.title"], Words["glossary.summary"]),
        [
            .. Content.Concepts
                .OrderBy(concept => concept.Term(Language), Words.Order)
                .ThenBy(concept => concept.Id, StringComparer.Ordinal)
                .Select(concept => new GlossaryEntry(edition.Teaser(concept), TermRows.Of(concept))),
        ],
        [
            .. Content.FalseFriends
                .OrderBy(pair => pair.Words[Language], Words.Order)
                .ThenBy(pair => pair.Words[Language.Counterpart()], Words.Order)
                .Select(pair => new FalseFriendEntry(
                    $"pair-{WorkId.Slug(pair.Words.Swedish)}-{WorkId.Slug(pair.Words.Bokmal)}", pair.Words, pair.Note[Language], pair.Editorial)),
        ]);

    public SearchPage BuildSearch(SearchIndex search) => new(
        edition.Head(PageKind.Search, "search", SiteAddress.Search, words => words["search.title"], Words["search.summary"]),
        search.CorePath(Language),
        search.Kinds,
        edition.Sorted(Content.Concepts.Select(concept => edition.Teaser(concept))));

    public AboutPage BuildAbout()
    {
        var works = edition.Index.Atlas.Works.Values.ToList();
        return new AboutPage(
            TextHead(PageKind.About, SiteAddress.About) with { Downloads = ReferenceFiles.At(SiteAddress.DataOfWorks) },
            Body("about"),
            [
                Words.Count("count.concepts", Content.Concepts.Count),
                Words.Count("count.claims", Content.Claims.Count),
                Words.Count("count.sources", edition.Index.Atlas.Sources.Count),
                Words.Format("about.works-known", works.Count, works.Count(work => work.IsResolved)),
            ],
            Sources(),
            edition.Sorted(works.Select(Teaser)));
    }

    private IReadOnlyList<Teaser> Perspectives(Axis axis) => edition.Sorted(Content.Perspectives
        .Where(one => one.Axis == axis)
        .Select(one => edition.Teaser(one, one.Texts[Language].Summary)));

    private Teaser Teaser(Comparison comparison)
    {
        var text = comparison.Texts[Language];
        return new Teaser(text.Title, SiteAddress.Of(comparison, Language), text.Summary);
    }

    private IReadOnlyList<Teaser> Sources() => edition.Sorted(edition.Index.Atlas.Sources.Values.Select(source =>
        new Teaser(
            edition.Citations.Name(source),
            SiteAddress.Of(source, Language),
            string.Join(": ", source.Genre?[Language], Words.Quote(source.Title ?? "")))));

    private Teaser Teaser(Work work) => new(
        edition.Citations.Name(work), SiteAddress.Of(work, Language), work.Title);

    private PageHead TextHead(PageKind kind, Func<Language, string> address)
    {
        var id = kind == PageKind.Home ? "home" : "about";
        return Content.Pages.TryGetValue(id, out var texts)
            ? edition.Head(kind, id, address, language => texts[language]) with { Colophon = edition.Colophons.Build("pages", id, texts) }
            : edition.Head(kind, id, address, words => words[$"{id}.title"], "");
    }

    private ProseBody Body(string page) => Content.Pages.TryGetValue(page, out var texts)
        ? ProseDivider.Divide(texts[Language].Body)
        : new ProseBody([], []);
}
