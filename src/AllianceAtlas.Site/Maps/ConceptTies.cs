using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Maps;

/// <summary>What joins each concept to the others, read from the graph.</summary>
internal sealed class ConceptTies
{
    private readonly ILookup<string, (ConceptTie Tie, Concept Other, int Claims)> _ties;

    public ConceptTies(AtlasIndex index)
    {
        var edges = index.Atlas.Graph.Edges
            .Where(edge => edge.From.Kind == NodeKind.Concept && edge.To.Kind == NodeKind.Concept)
            .SelectMany(Vocabulary);
        _ties = edges.Concat(Shared(index.Atlas.Graph))
            .Select(tie => (tie.From, tie.Tie, Other: index.Concept(tie.To), tie.Claims))
            .Where(tie => tie.Other is not null)
            .ToLookup(tie => tie.From, tie => (tie.Tie, tie.Other!, tie.Claims), StringComparer.Ordinal);
    }

    /// <summary>The ties of a concept, by kind and the other's id. Claims counts what the two share.</summary>
    public IReadOnlyList<(ConceptTie Tie, Concept Other, int Claims)> Of(Concept concept) =>
        [.. _ties[concept.Id].OrderBy(tie => tie.Tie).ThenBy(tie => tie.Other.Id, StringComparer.Ordinal)];

    private static IEnumerable<(string From, ConceptTie Tie, string To, int Claims)> Vocabulary(GraphEdge edge)
    {
        var (from, to) = (edge.From.Id, edge.To.Id);
        return edge.Kind == EdgeKind.Broader
            ? [(from, ConceptTie.Broader, to, 0), (to, ConceptTie.Narrower, from, 0)]
            : [(from, ConceptTie.Related, to, 0), (to, ConceptTie.Related, from, 0)];
    }

    private static IEnumerable<(string From, ConceptTie Tie, string To, int Claims)> Shared(ConceptGraph graph) =>
        graph.Edges
            .Where(edge => edge.Kind == EdgeKind.About)
            .GroupBy(edge => edge.From, edge => edge.To.Id)
            .SelectMany(concepts => concepts
                .SelectMany(from => concepts.Where(to => to != from).Select(to => (From: from, To: to))))
            .GroupBy(pair => pair)
            .Select(pairs => (pairs.Key.From, ConceptTie.SharedClaims, pairs.Key.To, pairs.Count()));
}
