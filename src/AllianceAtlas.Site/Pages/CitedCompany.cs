using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// The company in which works are cited, passage by passage: concepts mentioned there, traditions of the claims that
/// rest there, other works cited there. Made once for both languages.
/// </summary>
internal sealed class CitedCompany
{
    private readonly AtlasIndex _index;
    private readonly ILookup<(string Source, string Passage), string> _concepts;
    private readonly ILookup<(string Source, string Passage), Claim> _claims;

    public CitedCompany(AtlasIndex index)
    {
        _index = index;
        var locks = index.Atlas.Locks.Values;
        _concepts = InPassages(locks, evidence => evidence.Mentions.Select(one => (one.Passage, one.Concept)));
        _claims = InPassages(locks, evidence => index.EvidenceIn(evidence.Source).SelectMany(pair =>
            index.Passages(pair.Evidence).Select(passage => ((string?)passage.Id, pair.Claim))));
    }

    /// <summary>Concepts mentioned where <paramref name="work"/> is cited, with the number of passages, most first.</summary>
    public IEnumerable<(Concept Concept, int Passages)> Concepts(Work work) => Ranked(
        Passages(work).SelectMany(passage => _concepts[passage]), _index.Concept);

    /// <summary>Traditions of the claims that rest where <paramref name="work"/> is cited, with the number of claims, most first.</summary>
    public IEnumerable<(Perspective Tradition, int Claims)> Traditions(Work work) => Ranked(
        Passages(work)
            .SelectMany(passage => _claims[passage])
            .DistinctBy(claim => claim.Id, StringComparer.Ordinal)
            .SelectMany(claim => claim.Traditions)
            .Select(tradition => tradition.Id),
        id => _index.Perspective(Axis.Tradition, id));

    /// <summary>Works cited together with <paramref name="work"/>, those in one bracket with it first, then by shared places.</summary>
    public IEnumerable<CitedTogether> Works(Work work)
    {
        var node = new GraphNode(NodeKind.Work, work.Id);
        return _index.Atlas.Graph.EdgesOf(node)
            .Where(edge => edge.Kind == EdgeKind.CoCited)
            .Select(edge => new CitedTogether(_index.Work(edge.Other(node).Id)!, edge.Brackets, edge.Evidence.Count))
            .OrderByDescending(one => one.Brackets)
            .ThenByDescending(one => one.Passages)
            .ThenBy(one => one.Work.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Source, string Passage)> Passages(Work work) =>
        work.CitedAt.Where(place => place.Passage is not null).Select(place => (place.Source, place.Passage!)).Distinct();

    private static ILookup<(string Source, string Passage), T> InPassages<T>(
        IEnumerable<EvidenceLock> locks, Func<EvidenceLock, IEnumerable<(string? Passage, T Value)>> values) => locks
        .SelectMany(evidence => values(evidence)
            .Where(pair => pair.Passage is not null)
            .Distinct()
            .Select(pair => (Place: (evidence.Source, pair.Passage!), pair.Value)))
        .ToLookup(pair => pair.Place, pair => pair.Value);

    private static IEnumerable<(T Known, int Count)> Ranked<T>(IEnumerable<string> ids, Func<string, T?> known)
        where T : class => ids.CountBy(id => id, StringComparer.Ordinal)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => (Known: known(pair.Key), pair.Value))
        .Where(pair => pair.Known is not null)
        .Select(pair => (pair.Known!, pair.Value));
}
