using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a concept, and its card.</summary>
internal sealed class ConceptPageBuilder(Edition edition, ConceptTies ties, Backlinks backlinks)
{
    private readonly ConceptMatrixBuilder _matrices = new(edition);

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    public ConceptPage Build(Concept concept)
    {
        var text = concept.Texts[Language];
        var here = edition.Index.ClaimsAt(concept).ToList();
        var works = WorksOf(here, text);
        return new ConceptPage(
            Head(concept), TermRows.Of(concept), ProseDivider.Divide(text.Body), Tags(here), Figures(here, works, text))
        {
            Claims = Groups(here),
            Matrix = _matrices.Build(concept),
            Map = NeighbourMap(concept),
            Neighbours = Neighbours(concept),
            Backlinks = backlinks.Of(concept),
            FurtherReading = FurtherReading(concept, works),
            Crossing = SiteAddress.Crossing(concept),
            Embed = SiteAddress.Embed(concept, Language),
            SameAs = [.. concept.SameAs.Select(same => same.Uri)],
        };
    }

    public EmbedPage BuildEmbed(Concept concept)
    {
        var title = concept.Texts[Language].Title;
        var head = edition.Head(PageKind.Embed, concept.Id, language => SiteAddress.Embed(concept, language), language => concept.Texts[language]);
        return new EmbedPage(
            head, ProseDivider.Divide(concept.Texts[Language].Body).Definition, new Link(title, SiteAddress.Of(concept, Language)));
    }

    private PageHead Head(Concept concept) => edition.Head(
        PageKind.Concept,
        concept.Id,
        language => SiteAddress.Of(concept, language),
        language => concept.Texts[language],
        new Link(Words["nav.concepts"], SiteAddress.Glossary(Language))) with
    {
        Downloads = ReferenceFiles.At(SiteAddress.DataOfConcept(concept.Id)),
    };

    private List<Tag> Tags(IReadOnlyList<Claim> claims) =>
    [
        .. Enum.GetValues<Axis>().SelectMany(axis => edition.Index
            .Perspectives(axis, claims.SelectMany(claim => claim.On(axis)).DistinctBy(one => one.Id))
            .OrderBy(one => one.Label[Language], Words.Order)
            .Select(one => edition.Tags.Tag(one))),
    ];

    private List<string> Figures(List<Claim> claims, List<Work> works, PageText text) =>
    [
        Words.Count("count.claims", claims.Count),
        Words.Count("count.works", works.Count),
        Words.Count("count.minutes", ReadingTime.Minutes(ReadingTime.Words(text.Body.Blocks) + ReadingTime.Words(claims, Language))),
    ];

    private List<Work> WorksOf(IEnumerable<Claim> claims, PageText text) =>
    [
        .. claims.SelectMany(claim => claim.Works.Select(work => work.Id))
            .Concat(text.Body.Citations.SelectMany(citation => citation.Items).Select(item => item.Key))
            .Distinct(StringComparer.Ordinal)
            .Select(edition.Index.Work)
            .OfType<Work>(),
    ];

    private List<ClaimGroup> Groups(List<Claim> claims)
    {
        var groups = claims
            .Where(claim => claim.Dimension is not null)
            .GroupBy(claim => claim.Dimension!.Id, StringComparer.Ordinal)
            .Select(group => (Dimension: edition.Index.Dimension(group.Key), Claims: group))
            .Where(group => group.Dimension is not null)
            .OrderByDescending(group => group.Claims.Count())
            .ThenBy(group => group.Dimension!.Label[Language], Words.Order)
            .Select(group => new ClaimGroup(
                $"dimension-{group.Dimension!.Id}",
                group.Dimension.Label[Language],
                group.Dimension.Question[Language],
                edition.Claims.Build(group.Claims.OrderBy(claim => claim.Position?.Id, StringComparer.Ordinal))))
            .ToList();
        var rest = claims.Where(claim => claim.Dimension is null).ToList();
        if (rest.Count > 0)
        {
            groups.Add(new ClaimGroup("other-claims", Words["concept.other-claims"], null, edition.Claims.Build(rest)));
        }

        return groups;
    }

    private List<TeaserGroup> Neighbours(Concept concept) =>
    [
        .. ties.Of(concept).GroupBy(tie => tie.Tie).Select(group => new TeaserGroup(
            Words.Name("tie", group.Key),
            edition.Sorted(group.Select(tie => edition.Teaser(
                tie.Other, tie.Claims > 0 ? Words.Count("count.claims", tie.Claims) : null))))),
    ];

    private MapDrawing? NeighbourMap(Concept concept)
    {
        const int mostDrawn = 12;
        var neighbours = ties.Of(concept)
            .DistinctBy(tie => tie.Other.Id)
            .OrderBy(tie => tie.Tie)
            .ThenByDescending(tie => tie.Claims)
            .ThenBy(tie => tie.Other.Id, StringComparer.Ordinal)
            .Take(mostDrawn)
            .ToList();
        if (neighbours.Count == 0)
        {
            return null;
        }

        var title = concept.Texts[Language].Title;
        var groups = neighbours.Select(tie => new MapLayout.Group(null, [MapNodes.Of(tie.Other, Language)]));
        var edges = neighbours.Select(tie => new MapLayout.Edge(
            concept.Id, tie.Other.Id, tie.Tie, MapNodes.Label(title, tie.Tie, tie.Other.Texts[Language].Title, Words)));
        return MapLayout.Lay([.. groups], [.. edges], MapNodes.Of(concept, Language));
    }

    private List<TeaserGroup> FurtherReading(Concept concept, List<Work> works)
    {
        var sources = edition.Index.Atlas.Locks.Values
            .Select(evidence => (Source: edition.Index.Source(evidence.Source), Count: evidence.Mentions.Count(one => one.Concept == concept.Id)))
            .Where(pair => pair.Source is not null && pair.Count > 0)
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Source!.Id, StringComparer.Ordinal)
            .Select(pair => new Teaser(
                edition.Citations.Name(pair.Source!), SiteAddress.Of(pair.Source!, Language), Words.Count("count.mentions", pair.Count)));
        return
        [
            new TeaserGroup(Words["concept.sources"], [.. sources]),
            new TeaserGroup(Words["concept.works"], edition.Sorted(works.Select(work =>
                new Teaser(edition.Citations.Name(work), SiteAddress.Of(work, Language))))),
        ];
    }
}
