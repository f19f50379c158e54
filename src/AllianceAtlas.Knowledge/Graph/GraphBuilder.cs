using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>Derives the graph from the records. Nothing is drawn that a record or a lock does not say.</summary>
public sealed class GraphBuilder
{
    private readonly AtlasContent _content;
    private readonly IReadOnlyDictionary<string, EvidenceLock> _locks;
    private readonly HashSet<GraphNode> _nodes = [];
    private readonly List<GraphEdge> _edges = [];
    private readonly CommonGround _common;

    private GraphBuilder(AtlasContent content, IReadOnlyDictionary<string, EvidenceLock> locks)
    {
        _content = content;
        _locks = locks;
        _common = new CommonGround(content.Claims, locks.Values);
    }

    /// <summary>The graph of <paramref name="content"/>, the locks and the works, which are by id.</summary>
    public static ConceptGraph Build(
        AtlasContent content,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        IReadOnlyDictionary<string, Work> works)
    {
        var builder = new GraphBuilder(content, locks);
        builder.AddNodes(works);
        builder.AddVocabulary();
        builder.AddMentions();
        builder.AddCitations(works);
        builder.AddClaims();
        builder.AddStances();
        builder.AddCompany();
        return builder.ToGraph();
    }

    private void AddNodes(IReadOnlyDictionary<string, Work> works)
    {
        _nodes.UnionWith(_content.Concepts.Select(concept => new GraphNode(NodeKind.Concept, concept.Id)));
        _nodes.UnionWith(_content.Perspectives.Select(one => new GraphNode(NodeKinds.Of(one.Axis), one.Id)));
        _nodes.UnionWith(_content.Claims.Select(claim => new GraphNode(NodeKind.Claim, claim.Id)));
        _nodes.UnionWith(_locks.Keys.Select(source => new GraphNode(NodeKind.Source, source)));
        _nodes.UnionWith(works.Keys.Select(work => new GraphNode(NodeKind.Work, work)));
    }

    private void AddVocabulary()
    {
        foreach (var concept in _content.Concepts)
        {
            var node = new GraphNode(NodeKind.Concept, concept.Id);
            foreach (var broader in concept.Broader)
            {
                AddRelation(EdgeKind.Broader, node, new GraphNode(NodeKind.Concept, broader.Id));
            }

            // Written on both sides; the graph holds it once.
            foreach (var related in concept.Related.Where(one => string.CompareOrdinal(concept.Id, one.Id) < 0))
            {
                AddRelation(EdgeKind.Related, node, new GraphNode(NodeKind.Concept, related.Id));
            }
        }

        foreach (var perspective in _content.Perspectives)
        {
            foreach (var broader in perspective.Broader)
            {
                var kind = NodeKinds.Of(perspective.Axis);
                AddRelation(EdgeKind.Broader, new GraphNode(kind, perspective.Id), new GraphNode(kind, broader.Id));
            }
        }
    }

    private void AddRelation(EdgeKind kind, GraphNode from, GraphNode to) => Add(
        new GraphEdge(kind, from, to, _common.Passages(from, to)) { Claims = _common.Claims(from, to) });

    private void AddMentions()
    {
        foreach (var evidence in _locks.Values)
        {
            foreach (var mentions in evidence.Mentions.GroupBy(mention => mention.Concept, StringComparer.Ordinal))
            {
                Add(
                    EdgeKind.Mentions,
                    new GraphNode(NodeKind.Source, evidence.Source),
                    new GraphNode(NodeKind.Concept, mentions.Key),
                    Lines(evidence.Source, mentions.Select(mention => mention.Line)));
            }
        }
    }

    private void AddCitations(IReadOnlyDictionary<string, Work> works)
    {
        foreach (var work in works.Values)
        {
            foreach (var places in work.CitedAt.GroupBy(place => place.Source, StringComparer.Ordinal))
            {
                Add(
                    EdgeKind.Cites,
                    new GraphNode(NodeKind.Source, places.Key),
                    new GraphNode(NodeKind.Work, work.Id),
                    Lines(places.Key, places.Select(place => place.Line)));
            }
        }
    }

    private void AddClaims()
    {
        foreach (var claim in _content.Claims)
        {
            var node = new GraphNode(NodeKind.Claim, claim.Id);
            foreach (var concept in claim.Concepts)
            {
                Add(EdgeKind.About, node, new GraphNode(NodeKind.Concept, concept.Id), claim.Evidence);
            }

            foreach (var axis in Enum.GetValues<Axis>())
            {
                foreach (var perspective in claim.On(axis))
                {
                    Add(EdgeKind.SpeaksFor, node, new GraphNode(NodeKinds.Of(axis), perspective.Id), claim.Evidence);
                }
            }

            foreach (var work in claim.Works)
            {
                Add(EdgeKind.Supports, new GraphNode(NodeKind.Work, work.Id), node, claim.Evidence);
            }

            foreach (var evidence in claim.Evidence.GroupBy(one => one.Source, StringComparer.Ordinal))
            {
                Add(EdgeKind.Asserts, new GraphNode(NodeKind.Source, evidence.Key), node, [.. evidence]);
            }
        }
    }

    // Agreement and contrast are nobody's opinion: two claims that answer the same question, the same or differently.
    private void AddStances()
    {
        var answers = _content.Claims
            .Where(claim => claim is { Dimension: not null, Position: not null })
            .GroupBy(claim => claim.Dimension!.Id, StringComparer.Ordinal);
        foreach (var dimension in answers)
        {
            var claims = dimension.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList();
            for (var i = 0; i < claims.Count; i++)
            {
                for (var j = i + 1; j < claims.Count; j++)
                {
                    AddStance(claims[i], claims[j]);
                }
            }
        }
    }

    private void AddStance(Claim one, Claim other) => Add(
        one.Position!.Id == other.Position!.Id ? EdgeKind.AgreesWith : EdgeKind.ContrastsWith,
        new GraphNode(NodeKind.Claim, one.Id),
        new GraphNode(NodeKind.Claim, other.Id),
        [.. one.Evidence, .. other.Evidence]);

    private void AddCompany()
    {
        foreach (var edge in CoCitation.Edges(_locks.Values))
        {
            Add(edge);
        }
    }

    private void Add(EdgeKind kind, GraphNode from, GraphNode to, IReadOnlyList<PassageReference> evidence) =>
        Add(new GraphEdge(kind, from, to, evidence));

    private void Add(GraphEdge edge)
    {
        // An unknown id has been reported where it stands; an edge into nothing would only hide it.
        if (_nodes.Contains(edge.From) && _nodes.Contains(edge.To))
        {
            _edges.Add(edge);
        }
    }

    private static List<PassageReference> Lines(string source, IEnumerable<int> lines) =>
    [
        .. lines.Distinct().Order()
            .Select(line => new PassageReference(source, new LineRange(line, line), Place.File(source))),
    ];

    private ConceptGraph ToGraph() => new([.. _nodes.Order(GraphNode.Order)], [.. _edges.Order(GraphEdge.Order)]);
}
