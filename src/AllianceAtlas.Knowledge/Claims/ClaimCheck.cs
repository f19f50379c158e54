using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>
/// Proves of every claim that its lines exist and carry a passage, that the passages mention its concepts (or the
/// claim says why not), and that the works it names are cited there.
/// </summary>
public static class ClaimCheck
{
    /// <summary>Reports what does not hold of <paramref name="claim"/>; <paramref name="locks"/> are by source id.</summary>
    public static void Check(
        Claim claim, IReadOnlyDictionary<string, EvidenceLock> locks, DiagnosticBag findings)
    {
        var ground = new List<(PassageReference Reference, EvidenceLock Lock)>();
        foreach (var reference in claim.Evidence)
        {
            if (locks.TryGetValue(reference.Source, out var evidence) &&
                EvidenceCheck.Check(reference, evidence, findings))
            {
                ground.Add((reference, evidence));
            }
        }

        // Without ground, or with a part of it, nothing can be proved; that has been reported where the lines stand.
        if (ground.Count > 0 && ground.Count == claim.Evidence.Count)
        {
            CheckConcepts(claim, ground, findings);
            CheckWorks(claim, ground, findings);
        }
    }

    private static void CheckConcepts(
        Claim claim, List<(PassageReference Reference, EvidenceLock Lock)> ground, DiagnosticBag findings)
    {
        if (claim.Implied is not null)
        {
            return;
        }

        // The passage is the unit: a claim may point to the lines that say it while the word stands a line above.
        var mentioned = ground
            .SelectMany(pair => pair.Lock.MentionsAt(pair.Reference.Lines))
            .Select(mention => mention.Concept)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var concept in claim.Concepts.Where(concept => !mentioned.Contains(concept.Id)))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.ConceptNotMentioned, concept.Place, concept.Id));
        }
    }

    private static void CheckWorks(
        Claim claim, List<(PassageReference Reference, EvidenceLock Lock)> ground, DiagnosticBag findings)
    {
        if (claim is { Voice: Voice.Works, Works.Count: 0 })
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.ClaimWithoutWorks, claim.Place));
        }

        var cited = ground
            .SelectMany(pair => pair.Lock.WorksCitedAt(pair.Reference.Lines))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var work in claim.Works.Where(work => !cited.Contains(work.Id)))
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.WorkNotCitedThere, work.Place, work.Id, Spelling.Suggestion(work.Id, cited)));
        }
    }
}
