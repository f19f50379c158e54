using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Which pages lead to a concept: through a step of a reading path, a link in their text, a claim of theirs, a row of theirs.</summary>
internal sealed class Backlinks
{
    private readonly Edition _edition;
    private readonly PathPlaces _paths;

    // Found when the first concept asks, while other pages are made.
    private readonly Lazy<ILookup<string, Teaser>> _linking;

    public Backlinks(Edition edition)
    {
        _edition = edition;
        _paths = new PathPlaces(edition);
        _linking = new Lazy<ILookup<string, Teaser>>(Linking);
    }

    public IReadOnlyList<TeaserGroup> Of(Concept concept)
    {
        var words = _edition.Words;
        return
        [
            _paths.To($"concept:{concept.Id}"),
            new TeaserGroup(words["backlinks.claims"], _edition.Sorted(Homes(concept))),
            new TeaserGroup(words["backlinks.comparisons"], _edition.Sorted(Comparisons(concept).Select(ComparisonTeaser))),
            new TeaserGroup(words["backlinks.sources"], [.. Sources(concept)]),
            new TeaserGroup(words["backlinks.pages"], _edition.Sorted(_linking.Value[$"concept:{concept.Id}"])),
        ];
    }

    private ILookup<string, Teaser> Linking()
    {
        var language = _edition.Language;
        var content = _edition.Index.Atlas.Content;
        var pages = content.Concepts.Select(one => new { Text = one.Texts[language], Teaser = _edition.Teaser(one) })
            .Concat(content.Perspectives.Select(one => new { Text = one.Texts[language], Teaser = _edition.Teaser(one) }))
            .Concat(content.Comparisons.Select(one => new { Text = one.Texts[language], Teaser = ComparisonTeaser(one) }));
        return pages
            .SelectMany(page => page.Text.Body.Links
                .Select(link => link.Target)
                .Distinct(StringComparer.Ordinal)
                .Select(target => new { Target = target, page.Teaser }))
            .ToLookup(pair => pair.Target, pair => pair.Teaser, StringComparer.Ordinal);
    }

    // The sentences themselves stand in the matrix of the page.
    private IEnumerable<Teaser> Homes(Concept concept) => _edition.Index.ClaimsAbout(concept.Id)
        .Select(_edition.Index.Home)
        .OfType<Concept>()
        .Where(home => home.Id != concept.Id)
        .GroupBy(home => home.Id, StringComparer.Ordinal)
        .Select(group => _edition.Teaser(group.First(), _edition.Words.Count("count.claims", group.Count())));

    private IEnumerable<Teaser> Sources(Concept concept) => _edition.Index.Mentions(concept)
        .OrderByDescending(pair => pair.Count)
        .ThenBy(pair => pair.Source.Id, StringComparer.Ordinal)
        .Select(pair => new Teaser(
            _edition.Citations.Name(pair.Source),
            SiteAddress.Of(pair.Source, _edition.Language),
            _edition.Words.Count("count.mentions", pair.Count)));

    private IEnumerable<Comparison> Comparisons(Concept concept)
    {
        var dimensions = _edition.Index.ClaimsAbout(concept.Id)
            .Select(claim => claim.Dimension?.Id)
            .ToHashSet(StringComparer.Ordinal);
        return _edition.Index.Atlas.Content.Comparisons
            .Where(comparison => comparison.Dimensions.Any(dimension => dimensions.Contains(dimension.Id)));
    }

    private Teaser ComparisonTeaser(Comparison comparison) =>
        new(comparison.Texts[_edition.Language].Title, SiteAddress.Of(comparison, _edition.Language));
}
