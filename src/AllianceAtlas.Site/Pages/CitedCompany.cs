using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
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
    private readonly ILookup<string, (string Source, LockedCitation Citation)> _citations;
    private readonly ILookup<(string Source, string Passage), string> _concepts;
    private readonly ILookup<(string Source, string Passage), string> _works;
    private readonly ILookup<(string Source, string Passage), Claim> _claims;

    public CitedCompany(AtlasIndex index)
    {
        _index = index;
        var locks = index.Atlas.Locks.Values.OrderBy(evidence => evidence.Source, StringComparer.Ordinal).ToList();
        _citations = locks
            .SelectMany(evidence => evidence.Citations.SelectMany(citation => WorksOf(citation).Select(work =>
                (Work: work, Place: (evidence.Source, Citation: citation)))))
            .ToLookup(pair => pair.Work, pair => pair.Place, StringComparer.Ordinal);
        _works = InPassages(locks, evidence => evidence.Citations.SelectMany(one => WorksOf(one).Select(work => (one.Passage, work))));
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

    /// <summary>Works cited together with <paramref name="work"/>, those in one bracket with it first, then by shared passages.</summary>
    public IEnumerable<CitedTogether> Works(Work work)
    {
        var brackets = Counted(_citations[work.Id].SelectMany(place => WorksOf(place.Citation)));
        var passages = Counted(Passages(work).SelectMany(passage => _works[passage]));
        return brackets.Keys.Union(passages.Keys, StringComparer.Ordinal)
            .Where(id => id != work.Id && _index.Work(id) is not null)
            .Select(id => new CitedTogether(_index.Work(id)!, brackets.GetValueOrDefault(id), passages.GetValueOrDefault(id)))
            .OrderByDescending(one => one.Brackets)
            .ThenByDescending(one => one.Passages)
            .ThenBy(one => one.Work.Id, StringComparer.Ordinal);
    }

    private IEnumerable<(string Source, string Passage)> Passages(Work work) => _citations[work.Id]
        .Where(place => place.Citation.Passage is not null)
        .Select(place => (place.Source, place.Citation.Passage!))
        .Distinct();

    private static IEnumerable<string> WorksOf(LockedCitation citation) =>
        citation.Items.Select(item => item.Work).OfType<string>().Distinct(StringComparer.Ordinal);

    private static ILookup<(string Source, string Passage), T> InPassages<T>(
        IEnumerable<EvidenceLock> locks, Func<EvidenceLock, IEnumerable<(string? Passage, T Value)>> values) => locks
        .SelectMany(evidence => values(evidence)
            .Where(pair => pair.Passage is not null)
            .Distinct()
            .Select(pair => (Place: (evidence.Source, pair.Passage!), pair.Value)))
        .ToLookup(pair => pair.Place, pair => pair.Value);

    private static Dictionary<string, int> Counted(IEnumerable<string> ids) =>
        ids.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<(T Known, int Count)> Ranked<T>(IEnumerable<string> ids, Func<string, T?> known)
        where T : class => Counted(ids)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => (Known: known(pair.Key), pair.Value))
        .Where(pair => pair.Known is not null)
        .Select(pair => (pair.Known!, pair.Value));
}
