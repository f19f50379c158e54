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
    private readonly ILookup<Spot, string> _concepts;
    private readonly ILookup<Spot, Claim> _claims;

    public CitedCompany(AtlasIndex index)
    {
        _index = index;
        var locks = index.Atlas.Locks.Values;
        _concepts = InPassages(locks, evidence => evidence.Mentions.Select(one => new Found<string>(one.Passage, one.Concept)));
        _claims = InPassages(locks, evidence => index.EvidenceIn(evidence.Source).SelectMany(pair =>
            index.Passages(pair.Evidence).Select(passage => new Found<Claim>(passage.Id, pair.Claim))));
    }

    /// <summary>Concepts mentioned where <paramref name="work"/> is cited, with the number of passages, most first.</summary>
    public IEnumerable<Ranked<Concept>> Concepts(Work work) => MostFirst(
        Passages(work).SelectMany(passage => _concepts[passage]), _index.Concept);

    /// <summary>Traditions of the claims that rest where <paramref name="work"/> is cited, with the number of claims, most first.</summary>
    public IEnumerable<Ranked<Perspective>> Traditions(Work work) => MostFirst(
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

    private static IEnumerable<Spot> Passages(Work work) =>
        work.CitedAt.Where(place => place.Passage is not null).Select(place => new Spot(place.Source, place.Passage!)).Distinct();

    private static ILookup<Spot, T> InPassages<T>(
        IEnumerable<EvidenceLock> locks, Func<EvidenceLock, IEnumerable<Found<T>>> values) => locks
        .SelectMany(evidence => values(evidence)
            .Where(found => found.Passage is not null)
            .Distinct()
            .Select(found => new { Spot = new Spot(evidence.Source, found.Passage!), found.Value }))
        .ToLookup(found => found.Spot, found => found.Value);

    private static IEnumerable<Ranked<T>> MostFirst<T>(IEnumerable<string> ids, Func<string, T?> known)
        where T : class => ids.GroupBy(id => id, StringComparer.Ordinal)
        .Select(same => new { Id = same.Key, Count = same.Count() })
        .OrderByDescending(one => one.Count)
        .ThenBy(one => one.Id, StringComparer.Ordinal)
        .Select(one => known(one.Id) is { } thing ? new Ranked<T>(thing, one.Count) : null)
        .OfType<Ranked<T>>();

    /// <summary>What stands in company with a work, with how often.</summary>
    public sealed record Ranked<T>(T Known, int Count);

    // Where a work is cited: ids of the source and the passage.
    private sealed record Spot(string Source, string Passage);

    private sealed record Found<T>(string? Passage, T Value);
}
