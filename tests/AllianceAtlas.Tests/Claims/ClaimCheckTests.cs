using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Tests.Evidence;
using static AllianceAtlas.Tests.Claims.ClaimFixture;

namespace AllianceAtlas.Tests.Claims;

public class ClaimCheckTests
{
    // Passages on lines 1, 3, 5 and 7 of nine.
    private static readonly EvidenceLock Lock = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", false, "Berg"))
        .Mentioning("rupture", 1).Mentioning("alliance", 3).Citing("berg-1999", 3);

    [Fact]
    public void A_claim_whose_passage_names_its_concept_holds() => Assert.Empty(Ids(Claim("c", "rupture", 1)));

    [Fact]
    public void The_passages_of_a_claim_count_together() =>
        Assert.Empty(Ids(Claim("c", "rupture", 1, 3) with { Concepts = NamedIds("rupture", "alliance") }));

    [Fact]
    public void A_passage_counts_whole_though_the_claim_names_a_part_of_its_lines()
    {
        var long_ = Lock with { Passages = [Locks.Passage(1) with { Lines = new LineRange(1, 4) }] };

        Assert.Empty(Ids(Claim("c", "rupture", 4), long_));
    }

    [Fact]
    public void A_concept_that_no_passage_names_is_told() => Assert.Equal(["ATLAS0506"], Ids(Claim("c", "rupture", 5)));

    [Fact]
    public void A_claim_may_say_why_its_concept_is_not_named() =>
        Assert.Empty(Ids(Claim("c", "rupture", 5) with { Implied = "the passage speaks of it as conflict" }));

    [Fact]
    public void A_mention_in_a_heading_alone_does_not_count()
    {
        var heading = Lock with { Mentions = [new LockedMention("rupture", 5, "Brott", Passage: null)] };

        Assert.Equal(["ATLAS0506"], Ids(Claim("c", "rupture", 5), heading));
    }

    [Fact]
    public void Lines_beyond_the_text_are_told_and_nothing_follows_from_them() =>
        Assert.Equal(["ATLAS0504"], Ids(Claim("c", "shame", 1, 10)));

    [Fact]
    public void Lines_without_a_passage_are_told() => Assert.Equal(["ATLAS0505"], Ids(Claim("c", "rupture", 2)));

    [Fact]
    public void A_work_cited_in_the_passage_holds() =>
        Assert.Empty(Ids(Claim("c", "alliance", 3) with { Voice = Voice.Works, Works = NamedIds("berg-1999") }));

    [Fact]
    public void A_work_cited_elsewhere_is_told() =>
        Assert.Equal(["ATLAS0507"], Ids(Claim("c", "rupture", 1) with { Works = NamedIds("berg-1999") }));

    [Fact]
    public void Works_that_say_something_have_names() =>
        Assert.Equal(["ATLAS0512"], Ids(Claim("c", "rupture", 1) with { Voice = Voice.Works }));

    [Fact]
    public void A_source_without_a_lock_is_another_check() => Assert.Empty(Ids(Claim("c", "rupture", 1), Locks.Of("b-2019")));

    private static IEnumerable<string> Ids(Claim claim, EvidenceLock? evidence = null)
    {
        var findings = new DiagnosticBag();
        var locks = new Dictionary<string, EvidenceLock> { [(evidence ?? Lock).Source] = evidence ?? Lock };
        ClaimCheck.Check(claim, locks, findings);
        return findings.Sorted().Select(finding => finding.Descriptor.Id);
    }
}
