namespace AllianceAtlas.Knowledge.Graph;

/// <summary>A concept of which no claim speaks for a tradition in a setting, though concepts people related to it are spoken of there.</summary>
/// <param name="Concept">Concept id.</param>
/// <param name="Tradition">Tradition id.</param>
/// <param name="Setting">Setting id.</param>
/// <param name="Neighbours">Ids of the related, broader and narrower concepts with a claim there, sorted; at least two.</param>
/// <param name="Claims">Claims there about at least one of them.</param>
public sealed record ClaimGap(string Concept, string Tradition, string Setting, IReadOnlyList<string> Neighbours, int Claims)
{
    // One neighbour may be chance.
    private const int LeastNeighbours = 2;

    /// <summary>The gaps of <paramref name="graph"/>, those with most neighbours and then most claims around them first.</summary>
    public static IReadOnlyList<ClaimGap> Find(ConceptGraph graph, ConceptLinks links)
    {
        var claims = ClaimsByCell(graph);
        var cellsOf = claims.Keys.ToLookup(cell => cell.Concept, StringComparer.Ordinal);
        return
        [
            .. graph.Nodes.Where(node => node.Kind == NodeKind.Concept)
                .SelectMany(node => Around(node.Id))
                .OrderByDescending(gap => gap.Neighbours.Count)
                .ThenByDescending(gap => gap.Claims)
                .ThenBy(gap => gap.Concept, StringComparer.Ordinal)
                .ThenBy(gap => gap.Tradition, StringComparer.Ordinal)
                .ThenBy(gap => gap.Setting, StringComparer.Ordinal),
        ];

        IEnumerable<ClaimGap> Around(string concept) => links.Of(concept)
            .Where(link => link.Relation is not null)
            .SelectMany(link => cellsOf[link.To])
            .GroupBy(cell => cell with { Concept = concept })
            .Where(around => around.Count() >= LeastNeighbours && !claims.ContainsKey(around.Key))
            .Select(around => new ClaimGap(
                concept,
                around.Key.Tradition,
                around.Key.Setting,
                [.. around.Select(cell => cell.Concept).Order(StringComparer.Ordinal)],
                around.SelectMany(cell => claims[cell]).Distinct(StringComparer.Ordinal).Count()));
    }

    private static Dictionary<Cell, List<string>> ClaimsByCell(ConceptGraph graph)
    {
        var named = graph.Edges
            .Where(edge => edge.Kind is EdgeKind.About or EdgeKind.SpeaksFor)
            .ToLookup(edge => edge.From, edge => edge.To);
        var claims = new Dictionary<Cell, List<string>>();
        foreach (var claim in named)
        {
            foreach (var cell in
                from concept in claim.Where(node => node.Kind == NodeKind.Concept).Distinct()
                from tradition in claim.Where(node => node.Kind == NodeKind.Tradition)
                from setting in claim.Where(node => node.Kind == NodeKind.Setting)
                select new Cell(concept.Id, tradition.Id, setting.Id))
            {
                (claims.TryGetValue(cell, out var known) ? known : claims[cell] = []).Add(claim.Key.Id);
            }
        }

        return claims;
    }

    // Where a claim about a concept speaks for a tradition in a setting; ids.
    private sealed record Cell(string Concept, string Tradition, string Setting);
}
