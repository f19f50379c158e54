using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the pages of the reading paths: the list, each path, and each path with all of its texts.</summary>
internal sealed class PathPageBuilder(Edition edition, ComparisonPageBuilder comparisons)
{
    private readonly PageToReadBuilder _pages = new(edition, comparisons);

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    /// <summary>The list of all paths.</summary>
    public PathListPage BuildList() => new(
        edition.Head(PageKind.Path, "paths", SiteAddress.Paths, words => words["path.list"], Words["path.list-summary"]),
        [
            .. edition.Index.Paths.Select(path => new { Path = path, Page = Build(path) }).Select(one => new PathEntry(
                edition.Teaser(one.Path), one.Page.Minutes, [.. one.Page.Steps.Select(step => step.Page.Link.Text)])),
        ]);

    /// <summary>The page of <paramref name="path"/>.</summary>
    public PathPage Build(ReadingPath path)
    {
        var body = ProseDivider.Divide(path.Texts[Language].Body);
        var steps = path.Steps.Zip(body.Sections, Step).OfType<PathStep>().ToList();
        var words = ReadingTime.Words(path.Texts[Language].Body.Blocks) + steps.Sum(step => step.Page.Words);
        return new PathPage(
            edition.Head(
                PageKind.Path, path.Id, language => SiteAddress.Of(path, language), language => path.Texts[language], ToList) with
            {
                Colophon = edition.Colophons.Build("paths", path.Id, path.Texts),
            },
            body.Definition,
            steps,
            body.Sections is [.., var last] ? last : new ProseSection("", [], []),
            Words.Count("count.minutes", ReadingTime.Minutes(words)),
            SiteAddress.Pack(path, Language));
    }

    /// <summary>All texts of <paramref name="path"/> on one page.</summary>
    public PackPage BuildPack(ReadingPath path)
    {
        var page = Build(path);
        var head = edition.Head(
            PageKind.Path, $"{path.Id}-pack", language => SiteAddress.Pack(path, language), language => path.Texts[language], ToList);
        var trail = head.Trail.Append(new Link(page.Head.Title, page.Head.Address));
        var own = path.Texts[Language].Body.Citations.SelectMany(citation => citation.Items).Select(item => item.Key);
        var cited = own.Concat(page.Steps.SelectMany(step => step.Page.Cited)).Distinct(StringComparer.Ordinal);
        return new PackPage(
            head with { Title = Words.Format("pack.title", head.Title), Trail = [.. trail], Hidden = true },
            page,
            [
                .. cited.Select(Publication).OfType<Publication>()
                    .Order(new ReferenceOrder(Words))
                    .Select(edition.References.Entry),
            ]);
    }

    private PathStep? Step(NamedId step, ProseSection guide) => _pages.Build(step) is { } page
        ? new PathStep(guide, page, ReadingTime.Minutes(ReadingTime.Words(guide.Blocks) + page.Words))
        : null;

    private Publication? Publication(string key) => (Publication?)edition.Index.Source(key) ?? edition.Index.Work(key);

    private Link ToList => new(Words["nav.paths"], SiteAddress.Paths(Language));
}
