using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>
/// Looks at the whole graph for what no single file shows: what nothing names, questions on which no two claims meet, and
/// concepts that nothing joins to the rest.
/// </summary>
public static class GraphCheck
{
    /// <summary>
    /// Reports it of <paramref name="graph"/>, the graph of <paramref name="content"/>. Says nothing while a record could
    /// not be read: it may be the one that names what seems unnamed.
    /// </summary>
    public static void Check(AtlasContent content, ConceptGraph graph, DiagnosticBag findings)
    {
        if (content.NotRead.Count > 0 || findings.HasErrors)
        {
            return;
        }

        CheckConcepts(content.Concepts, graph, findings);
        CheckPerspectives(content.Perspectives, graph, findings);
        CheckDimensions(content, findings);
    }

    private static void CheckConcepts(IReadOnlyList<Concept> concepts, ConceptGraph graph, DiagnosticBag findings)
    {
        var places = concepts.ToDictionary(concept => concept.Id, concept => concept.Place, StringComparer.Ordinal);
        var islands = Islands(concepts, graph.Links);
        var mainland = islands.MaxBy(island => island.Count);
        foreach (var island in islands.Where(island => island != mainland))
        {
            var first = island[0];
            if (island.Count == 1 && !graph.EdgesOf(new GraphNode(NodeKind.Concept, first)).Any(edge => edge.Kind == EdgeKind.About))
            {
                Orphan("concept", first, " and nothing is related to it", places[first], findings);
            }
            else
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.Island, places[first], string.Join(", ", island)));
            }
        }
    }

    // Each part of the graph as its concept ids, sorted; the parts by their first id.
    private static List<List<string>> Islands(IReadOnlyList<Concept> concepts, ConceptLinks links)
    {
        var islands = new List<List<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in concepts.Select(concept => concept.Id).Order(StringComparer.Ordinal).Where(seen.Add))
        {
            var island = new List<string> { start };
            for (var i = 0; i < island.Count; i++)
            {
                island.AddRange(links.Of(island[i]).Select(link => link.To).Where(seen.Add));
            }

            island.Sort(StringComparer.Ordinal);
            islands.Add(island);
        }

        return islands;
    }

    private static void CheckPerspectives(IReadOnlyList<Perspective> perspectives, ConceptGraph graph, DiagnosticBag findings)
    {
        foreach (var perspective in perspectives)
        {
            // A tradition may be there for the lines of it alone.
            var node = new GraphNode(NodeKinds.Of(perspective.Axis), perspective.Id);
            if (!graph.EdgesOf(node).Any(edge => edge.Kind == EdgeKind.SpeaksFor || (edge.Kind == EdgeKind.Broader && edge.To == node)))
            {
                Orphan(perspective.Axis.ToString().ToLowerInvariant(), perspective.Id, "", perspective.Place, findings);
            }
        }
    }

    private static void CheckDimensions(AtlasContent content, DiagnosticBag findings)
    {
        var claims = content.Claims
            .Where(claim => claim.Dimension is not null)
            .ToLookup(claim => claim.Dimension!.Id, StringComparer.Ordinal);
        foreach (var dimension in content.Dimensions)
        {
            var answers = claims[dimension.Id].Where(claim => claim.Position is not null).ToList();
            var untaken = dimension.Positions.Select(one => one.Id)
                .Except(answers.Select(claim => claim.Position!.Id), StringComparer.Ordinal)
                .ToList();
            if (!claims[dimension.Id].Any())
            {
                Orphan("dimension", dimension.Id, "", dimension.Place, findings);
            }
            else if (answers.Count < 2)
            {
                Contrast("fewer than two claims give an answer: none agrees or contrasts");
            }
            else if (untaken.Count > 0)
            {
                Contrast($"no claim takes the position {string.Join(", ", untaken)}");
            }

            void Contrast(string what) => findings.Add(new Diagnostic(
                DiagnosticCatalogue.ContrastWithoutClaims, dimension.Place, dimension.Id, what));
        }
    }

    private static void Orphan(string kind, string id, string more, Place place, DiagnosticBag findings) =>
        findings.Add(new Diagnostic(DiagnosticCatalogue.Orphan, place, kind, id, more));
}
