using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// Makes the map of all concepts: the picture, the same edges as a list, and the data of its script. Of an atlas that
/// outgrows a page, picture and list show the concepts most others hang on and the strongest links between them; the
/// data, which is asked for when it is needed, holds all. Good for one page: it remembers what stands above.
/// </summary>
internal sealed class GraphPageBuilder(Edition edition)
{
    private const int MostConcepts = 150;
    private const int MostDrawn = 5;
    private const int MostListed = 24;

    // Names of the concepts that are drawn, and the links whose reasons stand in an entry above.
    private readonly HashSet<string> _drawn = new(
        Centrality.OfConcepts(edition.Index.Atlas.Graph, edition.Index.Atlas.Graph.Links).Take(MostConcepts).Select(pair => pair.Node.Id), StringComparer.Ordinal);

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    private ConceptLinks Links => edition.Index.Atlas.Graph.Links;

    public GraphPage Build()
    {
        var head = edition.Head(PageKind.Graph, "graph", SiteAddress.Graph, words => words["graph.title"], Words["graph.summary"]);
        var all = edition.Index.Atlas.Content.Concepts;
        var themes = Themes.Of(all.Where(concept => _drawn.Contains(concept.Id)))
            .Select(theme => new { Title = Words[$"theme.{theme.Key}"], Concepts = Sorted(theme) })
            .ToList();
        var groups = themes.Select(theme =>
            new ClusterLayout.Group(theme.Title, [.. theme.Concepts.Select(concept => MapParts.Of(concept, Language))]));
        var traditions = edition.Index.Atlas.Content.Perspectives
            .Where(one => one.Axis == Axis.Tradition)
            .OrderBy(one => one.Label[Language], Words.Order);
        return new GraphPage(
            head,
            ClusterLayout.Lay([.. groups], Drawn()),
            Rule(all.Count),
            [.. traditions.Select(one => (one.Id, edition.Tags.Tag(one)))],
            [.. themes.Select(theme => new GraphTheme(theme.Title, [.. theme.Concepts.Select(Entry)]))],
            new MapDataBuilder(edition, Links).Build(head.Address));
    }

    private string Rule(int concepts)
    {
        var rule = Words.Format("graph.rule", MostDrawn);
        return concepts > _drawn.Count ? $"{Words.Format("graph.rule-concepts", _drawn.Count, concepts)} {rule}" : rule;
    }

    private List<Concept> Sorted(IEnumerable<Concept> concepts) =>
        [.. concepts.OrderBy(concept => concept.Texts[Language].Title, Words.Order).ThenBy(concept => concept.Id, StringComparer.Ordinal)];

    // The links of a concept to others that are drawn: first what people set, then what most claims tell of.
    private IEnumerable<ConceptLink> Strongest(string concept, int most) => Links.Of(concept)
        .Where(link => _drawn.Contains(link.To))
        .OrderBy(link => link.Relation is null ? 1 : 0)
        .ThenByDescending(link => link.Claims.Count)
        .ThenBy(link => link.To, StringComparer.Ordinal)
        .Take(most);

    private List<MapParts.Edge> Drawn() =>
    [
        .. _drawn.SelectMany(concept => Strongest(concept, MostDrawn))
            .Select(link => string.CompareOrdinal(link.From, link.To) < 0 ? link : link.Reversed())
            .OrderBy(link => link.From, StringComparer.Ordinal)
            .ThenBy(link => link.To, StringComparer.Ordinal)
            .DistinctBy(link => new { link.From, link.To })
            .Select(Edge),
    ];

    private MapParts.Edge Edge(ConceptLink link) => new(
        link.From,
        link.To,
        MapParts.KindOf(link),
        MapParts.Label(Title(link.From), MapParts.KindOf(link), Title(link.To), Words),
        $"{SiteAddress.Graph(Language)}#{Anchor(link)}",
        link.Strength);

    private string Title(string concept) => edition.Index.Concept(concept)!.Texts[Language].Title;

    // The same from both ends.
    private static string Anchor(ConceptLink link) => string.CompareOrdinal(link.From, link.To) < 0
        ? $"link-{link.From}--{link.To}"
        : $"link-{link.To}--{link.From}";

    private GraphEntry Entry(Concept concept)
    {
        var listed = Strongest(concept.Id, MostListed).ToList();
        var more = Links.Of(concept.Id).Count - listed.Count;
        return new GraphEntry(
            edition.Teaser(concept),
            [
                .. listed.OrderBy(link => (int)MapParts.KindOf(link))
                    .GroupBy(link => Words.Name("link-kind", MapParts.KindOf(link)), StringComparer.Ordinal)
                    .Select(group => new GraphLinks(group.Key, Listed(group))),
            ],
            more == 0 ? null : new Teaser(Words.Format("graph.more", more), $"{SiteAddress.Of(concept, Language)}#neighbours"),
            [Spoken(concept), Mentioned(concept)]);
    }

    private List<GraphLink> Listed(IEnumerable<ConceptLink> listed) =>
    [
        .. listed.OrderBy(link => Title(link.To), Words.Order).ThenBy(link => link.To, StringComparer.Ordinal).Select(link =>
        {
            var isFirst = _told.Add(Anchor(link));
            return new GraphLink(
                edition.Teaser(edition.Index.Concept(link.To)!, link.Claims.Count > 0 ? Words.Count("count.claims", link.Claims.Count) : null),
                Anchor(link),
                isFirst,
                isFirst ? [.. link.Claims.Select(edition.Index.Claim).OfType<Knowledge.Claims.Claim>().Select(edition.Claims.Ground)] : []);
        }),
    ];

    private TeaserGroup Spoken(Concept concept) => new(
        Words["graph.spoken-of-by"],
        edition.Sorted(edition.Index.ClaimsAbout(concept.Id)
            .SelectMany(claim => edition.Index.Perspectives(Axis.Tradition, claim.Traditions))
            .GroupBy(tradition => tradition)
            .Select(group => edition.Teaser(group.Key, Words.Count("count.claims", group.Count())))));

    private TeaserGroup Mentioned(Concept concept) => new(
        Words["graph.mentioned-in"],
        edition.Sorted(edition.Index.Atlas.Graph.EdgesOf(new GraphNode(NodeKind.Concept, concept.Id))
            .Where(edge => edge.Kind == EdgeKind.Mentions)
            .Select(edge => new { Source = edition.Index.Source(edge.From.Id), Lines = edge.Evidence.Count })
            .Where(edge => edge.Source is not null)
            .Select(edge => new Teaser(
                edition.Citations.Name(edge.Source!), SiteAddress.Of(edge.Source!, Language), Words.Count("count.lines", edge.Lines)))));
}
