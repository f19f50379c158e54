using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the map of all concepts: the picture, and the same edges as a list.</summary>
internal sealed class GraphPageBuilder(Edition edition, ConceptTies ties)
{
    /// <summary>
    /// Shared claims from which on the picture draws a line. Nearly every concept shares a claim with every other; the
    /// list names them all.
    /// </summary>
    internal const int DrawnFrom = 5;

    private UiWords Words => edition.Words;

    private Language Language => edition.Language;

    public GraphPage Build()
    {
        var head = edition.Head(PageKind.Graph, "graph", SiteAddress.Graph, words => words["graph.title"], Words["graph.summary"]);
        var themes = Themes.Of(edition.Index.Atlas.Content.Concepts)
            .Select(theme => (Title: Words[$"theme.{theme.Key}"], Concepts: Sorted(theme)))
            .ToList();
        var groups = themes.Select(theme =>
            new MapLayout.Group(theme.Title, [.. theme.Concepts.Select(concept => MapNodes.Of(concept, Language))]));
        var concepts = themes.SelectMany(theme => theme.Concepts).ToList();
        return new GraphPage(
            head,
            MapLayout.Lay([.. groups], [.. concepts.SelectMany(Edges)]),
            [.. themes.Select(theme => new GraphTheme(theme.Title, [.. theme.Concepts.Select(Entry)]))]);
    }

    private List<Concept> Sorted(IEnumerable<Concept> concepts) =>
        [.. concepts.OrderBy(concept => concept.Texts[Language].Title, Words.Order).ThenBy(concept => concept.Id, StringComparer.Ordinal)];

    // Every tie is known from both ends; the picture draws it once, and of two ties between the same pair the first.
    private IEnumerable<MapLayout.Edge> Edges(Concept concept) => ties.Of(concept)
        .Where(tie => tie.Tie == ConceptTie.Broader || (tie.Tie != ConceptTie.Narrower && string.CompareOrdinal(concept.Id, tie.Other.Id) < 0))
        .Where(tie => tie.Tie != ConceptTie.SharedClaims || tie.Claims >= DrawnFrom)
        .DistinctBy(tie => tie.Other.Id)
        .Select(tie => new MapLayout.Edge(
            concept.Id,
            tie.Other.Id,
            tie.Tie,
            MapNodes.Label(concept.Texts[Language].Title, tie.Tie, tie.Other.Texts[Language].Title, Words)));

    private GraphEntry Entry(Concept concept)
    {
        var groups = ties.Of(concept)
            .GroupBy(tie => tie.Tie)
            .Select(group => new TeaserGroup(
                Words.Name("tie", group.Key),
                edition.Sorted(group.Select(tie => edition.Teaser(tie.Other, tie.Claims > 0 ? Words.Count("count.claims", tie.Claims) : null)))));
        return new GraphEntry(edition.Teaser(concept), [.. groups, Spoken(concept), Mentioned(concept)]);
    }

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
            .Select(edge => (Source: edition.Index.Source(edge.From.Id), Lines: edge.Evidence.Count))
            .Where(edge => edge.Source is not null)
            .Select(edge => new Teaser(
                edition.Citations.Name(edge.Source!), SiteAddress.Of(edge.Source!, Language), Words.Count("count.lines", edge.Lines)))));
}
