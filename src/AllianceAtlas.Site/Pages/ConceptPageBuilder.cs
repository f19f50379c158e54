using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a concept, and its card.</summary>
internal sealed class ConceptPageBuilder(Edition edition)
{
    private static readonly Axis[] Axes = Enum.GetValues<Axis>();

    private readonly ConceptMatrixBuilder _matrices = new(edition);
    private readonly Backlinks _backlinks = new(edition);

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    public ConceptPage Build(Concept concept)
    {
        var text = concept.Texts[Language];
        var here = edition.Index.ClaimsAt(concept).ToList();
        var notes = edition.Notes.Build(text.Body.Citations, here);
        var joined = Joined(concept).ToList();
        return new ConceptPage(
            Head(concept) with { Colophon = edition.Colophons.Build("concepts", concept.Id, concept.Texts, here) },
            TermRows.Of(concept),
            ProseDivider.Divide(text.Body),
            Tags(here),
            Figures(here, text, notes))
        {
            Claims = Groups(here),
            Matrix = _matrices.Build(concept),
            Map = NeighbourMap(concept, joined),
            Neighbours = Neighbours(joined),
            Backlinks = _backlinks.Of(concept),
            Notes = notes,
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
            head, ProseDivider.Definition(concept.Texts[Language].Body), new Link(title, SiteAddress.Of(concept, Language)));
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
        .. Axes.SelectMany(axis => edition.Index
            .Perspectives(axis, claims.SelectMany(claim => claim.On(axis)).DistinctBy(one => one.Id))
            .OrderBy(one => one.Label[Language], Words.Order)
            .Select(one => edition.Tags.Tag(one))),
    ];

    private List<string> Figures(List<Claim> claims, PageText text, Notes notes) =>
    [
        Words.Count("count.claims", claims.Count),
        Words.Count("count.works", notes.Works.Count),
        Words.Count("count.minutes", ReadingTime.Minutes(ReadingTime.Words(text.Body.Blocks) + ReadingTime.Words(claims, Language))),
    ];

    private List<ClaimGroup> Groups(List<Claim> claims)
    {
        var groups = claims
            .Where(claim => claim.Dimension is not null)
            .GroupBy(claim => claim.Dimension!.Id, StringComparer.Ordinal)
            .Select(group => new { Dimension = edition.Index.Dimension(group.Key), Claims = group })
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

    private List<TeaserGroup> Neighbours(List<Neighbour> joined) =>
    [
        .. joined.GroupBy(one => Words.Name("link-kind", MapParts.KindOf(one.Link)), StringComparer.Ordinal).Select(group => new TeaserGroup(
            group.Key,
            edition.Sorted(group.Select(one => edition.Teaser(
                one.Other, one.Link.Claims.Count > 0 ? Words.Count("count.claims", one.Link.Claims.Count) : null))))),
    ];

    private MapDrawing? NeighbourMap(Concept concept, List<Neighbour> joined)
    {
        const int mostDrawn = 12;
        var title = concept.Texts[Language].Title;
        var neighbours = joined.Take(mostDrawn).Select(one =>
        {
            var kind = MapParts.KindOf(one.Link);
            var label = MapParts.Label(title, kind, one.Other.Texts[Language].Title, Words);
            return new MapParts.Neighbour(MapParts.Of(one.Other, Language), new MapParts.Edge(concept.Id, one.Other.Id, kind, label));
        }).ToList();
        return neighbours.Count == 0 ? null : NeighbourLayout.Lay(MapParts.Of(concept, Language), neighbours);
    }

    // Those that people related first, of the others those that most claims join.
    private IEnumerable<Neighbour> Joined(Concept concept) => edition.Index.Atlas.Graph.Links.Of(concept.Id)
        .Select(link => new Neighbour(link, edition.Index.Concept(link.To)!))
        .OrderBy(one => (int)MapParts.KindOf(one.Link))
        .ThenByDescending(one => one.Link.Claims.Count)
        .ThenBy(one => one.Link.To, StringComparer.Ordinal);

    private sealed record Neighbour(ConceptLink Link, Concept Other);
}
