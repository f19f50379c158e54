using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// The atlas by id and from the other side: which claims stand under a concept, speak for a tradition, rest on a work
/// or a passage. Made once for both languages. An id that nobody has defined gives null or nothing: the stages before
/// have reported it, and <c>atlas check</c> still wants the pages around it.
/// </summary>
internal sealed class AtlasIndex
{
    private readonly Dictionary<string, Concept> _concepts;
    private readonly Dictionary<GraphNode, Perspective> _perspectives;
    private readonly Dictionary<string, Dimension> _dimensions;
    private readonly Dictionary<string, Comparison> _comparisons;
    private readonly Dictionary<string, ReadingPath> _paths;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, SourceRecord> _sources;
    private readonly Dictionary<string, EvidenceLock> _locks;
    private readonly Dictionary<string, Work> _works;
    private readonly ILookup<string, Claim> _claimsByConcept;
    private readonly ILookup<GraphNode, Claim> _claimsByPerspective;
    private readonly ILookup<string, Claim> _claimsByWork;
    private readonly ILookup<string, ClaimEvidence> _claimsBySource;
    private readonly ILookup<string, SourceMentions> _mentions;

    public AtlasIndex(Atlas atlas)
    {
        Atlas = atlas;
        var content = atlas.Content;
        _concepts = content.Concepts.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        _perspectives = content.Perspectives.ToDictionary(perspective => Node(perspective.Axis, perspective.Id));
        _dimensions = content.Dimensions.ToDictionary(dimension => dimension.Id, StringComparer.Ordinal);
        _comparisons = content.Comparisons.ToDictionary(comparison => comparison.Id, StringComparer.Ordinal);
        Paths = [.. content.Paths.OrderBy(path => path.Order).ThenBy(path => path.Id, StringComparer.Ordinal)];
        _paths = content.Paths.ToDictionary(path => path.Id, StringComparer.Ordinal);
        _claims = content.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        _sources = new Dictionary<string, SourceRecord>(atlas.Sources, StringComparer.Ordinal);
        _locks = new Dictionary<string, EvidenceLock>(atlas.Locks, StringComparer.Ordinal);
        _works = new Dictionary<string, Work>(atlas.Works, StringComparer.Ordinal);
        _claimsByConcept = Spread(claim => claim.Concepts.Select(concept => concept.Id));
        _claimsByWork = Spread(claim => claim.Works.Select(work => work.Id));
        _claimsByPerspective = Spread(claim => Enum.GetValues<Axis>()
            .SelectMany(axis => claim.On(axis).Select(perspective => Node(axis, perspective.Id))));
        _claimsBySource = content.Claims
            .SelectMany(claim => claim.Evidence.Select(evidence => new ClaimEvidence(claim, evidence)))
            .ToLookup(pair => pair.Evidence.Source, StringComparer.Ordinal);
        _mentions = atlas.Locks.Values
            .Where(evidence => atlas.Sources.ContainsKey(evidence.Source))
            .SelectMany(evidence => evidence.Mentions
                .GroupBy(mention => mention.Concept, StringComparer.Ordinal)
                .Select(one => new { Concept = one.Key, Mentions = new SourceMentions(atlas.Sources[evidence.Source], one.Count()) }))
            .ToLookup(one => one.Concept, one => one.Mentions, StringComparer.Ordinal);

        ILookup<TKey, Claim> Spread<TKey>(Func<Claim, IEnumerable<TKey>> keys) => content.Claims
            .SelectMany(claim => keys(claim).Distinct().Select(key => new { Key = key, Claim = claim }))
            .ToLookup(pair => pair.Key, pair => pair.Claim);
    }

    public Atlas Atlas { get; }

    public Concept? Concept(string id) => _concepts.GetValueOrDefault(id);

    public Perspective? Perspective(Axis axis, string id) => _perspectives.GetValueOrDefault(Node(axis, id));

    public Dimension? Dimension(string id) => _dimensions.GetValueOrDefault(id);

    public Comparison? Comparison(string id) => _comparisons.GetValueOrDefault(id);

    /// <summary>The reading paths in the order they are offered.</summary>
    public IReadOnlyList<ReadingPath> Paths { get; }

    public ReadingPath? Path(string id) => _paths.GetValueOrDefault(id);

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public SourceRecord? Source(string id) => _sources.GetValueOrDefault(id);

    public Work? Work(string id) => _works.GetValueOrDefault(id);

    /// <summary>The sources that mention the concept, each with how often.</summary>
    public IEnumerable<SourceMentions> Mentions(Concept concept) => _mentions[concept.Id];

    public EvidenceLock? Lock(string source) => _locks.GetValueOrDefault(source);

    /// <summary>The passages behind <paramref name="reference"/>; none when its source has no lock.</summary>
    public IReadOnlyList<Passage> Passages(PassageReference reference) =>
        Lock(reference.Source)?.PassagesAt(reference.Lines) ?? [];

    /// <summary>The concept on whose page the claim stands.</summary>
    public Concept? Home(Claim claim) => claim.Concepts.Count > 0 ? Concept(claim.Concepts[0].Id) : null;

    public IEnumerable<Claim> ClaimsAbout(string concept) => _claimsByConcept[concept];

    /// <summary>The claims that stand on the page of <paramref name="concept"/>, because it is their first.</summary>
    public IEnumerable<Claim> ClaimsAt(Concept concept) =>
        _claimsByConcept[concept.Id].Where(claim => claim.Concepts[0].Id == concept.Id);

    public IEnumerable<Claim> ClaimsOf(Perspective perspective) =>
        _claimsByPerspective[Node(perspective.Axis, perspective.Id)];

    public IEnumerable<Claim> ClaimsOn(Work work) => _claimsByWork[work.Id];

    /// <summary>Ids of the works and sources that the page of <paramref name="concept"/> cites, in its text or a claim of its own.</summary>
    public IEnumerable<string> CitedOn(Concept concept)
    {
        var claims = ClaimsAbout(concept.Id).Where(claim => claim.Concepts[0].Id == concept.Id).ToList();
        return claims.SelectMany(claim => claim.Works.Select(work => work.Id))
            .Concat(claims.SelectMany(claim => claim.Evidence.Select(evidence => evidence.Source)))
            .Concat(concept.Texts.Both.SelectMany(text => text.Body.Citations).SelectMany(citation => citation.Items).Select(item => item.Key))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Every piece of evidence in the source, with the claim it carries.</summary>
    public IEnumerable<ClaimEvidence> EvidenceIn(string source) => _claimsBySource[source];

    /// <summary>The claims that <paramref name="kind"/> (agrees with, contrasts with) joins to <paramref name="claim"/>.</summary>
    public IEnumerable<Claim> ClaimsJoined(Claim claim, EdgeKind kind)
    {
        var node = new GraphNode(NodeKind.Claim, claim.Id);
        return Atlas.Graph.EdgesOf(node)
            .Where(edge => edge.Kind == kind)
            .Select(edge => edge.From == node ? edge.To : edge.From)
            .Distinct()
            .Select(other => Claim(other.Id))
            .OfType<Claim>();
    }

    /// <summary>The perspectives named by <paramref name="named"/>.</summary>
    public IEnumerable<Perspective> Perspectives(Axis axis, IEnumerable<NamedId> named) =>
        named.Select(one => Perspective(axis, one.Id)).OfType<Perspective>();

    private static GraphNode Node(Axis axis, string id) => new(NodeKinds.Of(axis), id);
}
