using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Perspectives;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Tests.Evidence;

public class EvidenceVerifierTests
{
    private static readonly EvidenceLock Kept =
        Locks.Of("ask-2020", Locks.Work("berg-1999", "1999", false, "Berg")).Mentioning("rupture", 1).Citing("berg-1999", 3);

    [Fact]
    public void A_lock_that_follows_from_its_text_gives_no_finding() => Assert.Empty(Differences(Kept));

    [Fact]
    public void The_first_passage_that_differs_is_named() => Assert.Equal(
        ["4 passages in the lock and 3 in the text; the first that differs is number 2, L3 p3 in the lock and L5 p5 in the text"],
        Differences(Kept with { Passages = [.. Kept.Passages.Where(passage => passage.Id != "p3")] }));

    [Fact]
    public void A_mention_more_and_a_citation_less_are_two_findings() => Assert.Equal(
        [
            "1 citations in the lock and 0 in the text; the first that differs is number 1, L3 berg-1999 in the lock and none in the text",
            "1 mentions in the lock and 2 in the text; the first that differs is number 2, none in the lock and L5 alliance in the text",
        ],
        Differences(Kept.Mentioning("alliance", 5) with { Citations = [] }));

    [Fact]
    public void A_difference_in_the_details_is_a_difference() => Assert.Equal(
        ["details of the records differ"],
        Differences(Kept with { Passages = [Kept.Passages[0] with { Words = 13 }, .. Kept.Passages.Skip(1)] }));

    [Fact]
    public void Those_who_point_to_what_differs_are_named()
    {
        PassageReference[] references = [Reference("content/claims/a.yml", 3), Reference("content/claims/b.yml", 7), Reference("content/claims/c.yml", 3)];

        Assert.EndsWith(
            "; on these passages hang content/claims/a.yml, content/claims/c.yml",
            Assert.Single(Differences(Kept.Mentioning("alliance", 3), references)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_tradition_told_otherwise_is_a_difference() => Assert.StartsWith(
        "0 attributions in the lock and 1 in the text",
        Assert.Single(Differences(Kept with
        {
            Attributions = [new Attribution("p1", Axis.Setting, "therapy", AttributionGround.Passage, "terapi")],
        })),
        StringComparison.Ordinal);

    private static PassageReference Reference(string path, int line) =>
        new("ask-2020", new LineRange(line, line), Place.File(path));

    private static IEnumerable<string> Differences(EvidenceLock derived, params PassageReference[] references)
    {
        var findings = new DiagnosticBag();
        EvidenceVerifier.Compare(Kept, derived, "seeds/ask-2020.source.yml", references, findings);
        return findings.Sorted().Select(finding => finding.Arguments[1]);
    }
}
