using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Perspectives;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Claims;

/// <summary>
/// Asks a person to look where a claim speaks for one tradition, setting or style and every passage it rests on speaks
/// of another. Silent where a single passage does not say: most do not.
/// </summary>
public static class PerspectiveCheck
{
    /// <summary>Reports the claims of <paramref name="claims"/> that say otherwise; <paramref name="locks"/> are by source id.</summary>
    public static void Check(
        IReadOnlyList<Claim> claims,
        IReadOnlyDictionary<string, EvidenceLock> locks,
        PerspectiveFinder perspectives,
        DiagnosticBag findings)
    {
        // A heading stands over what digresses from it too, and a record over the whole article: only what the passage
        // itself says is clear enough to doubt a claim.
        var said = locks.Values
            .SelectMany(evidence => evidence.Attributions
                .Where(one => one.Ground == AttributionGround.Passage)
                .Select(one => new { Key = new Spot(evidence.Source, one.Passage, one.Axis), Attribution = one }))
            .ToLookup(pair => pair.Key, pair => pair.Attribution);
        foreach (var claim in claims)
        {
            var passages = claim.Evidence
                .Where(reference => locks.ContainsKey(reference.Source))
                .SelectMany(reference => locks[reference.Source].PassagesAt(reference.Lines)
                    .Select(passage => new { reference.Source, passage.Id }))
                .ToList();
            foreach (var axis in Enum.GetValues<Axis>().Where(axis => claim.On(axis).Count > 0))
            {
                var otherwise = passages
                    .Select(passage => said[new Spot(passage.Source, passage.Id, axis)].FirstOrDefault())
                    .TakeWhile(one => one is not null && !claim.On(axis).Any(own => perspectives.Agree(axis, own.Id, one.Perspective)))
                    .ToList();
                if (otherwise.Count > 0 && otherwise.Count == passages.Count)
                {
                    findings.Add(new Diagnostic(
                        DiagnosticCatalogue.ClaimSpeaksOtherwise,
                        claim.On(axis)[0].Place,
                        claim.On(axis)[0].Id,
                        otherwise[0]!.Perspective,
                        otherwise[0]!.Cue ?? ""));
                }
            }
        }
    }

    private sealed record Spot(string Source, string Passage, Axis Axis);
}
