using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Tests.Evidence;

namespace AllianceAtlas.Tests.Site;

public class CitedCompanyTests
{
    // Concepts, claims and the works a passage cites come from the minimal site, its one lock from here.
    private static readonly Atlas Minimal = AtlasReader.Read(FixtureSite.Read(), new DiagnosticBag());

    [Fact]
    public void Works_in_one_bracket_come_before_works_in_one_passage()
    {
        var evidence = Lock(Citation(1, "berg-1999", "ask-2001"), Citation(1, "lund-2005"), Citation(3, "berg-1999"), Citation(3, "lund-2005"), Citation(5, "moe-2010"));

        var together = Company(evidence).Works(Work("berg-1999", evidence));

        Assert.Equal(
            [("ask-2001", 1, 1), ("lund-2005", 0, 2)],
            together.Select(one => (one.Work.Id, one.Brackets, one.Passages)));
    }

    [Fact]
    public void A_work_named_twice_in_a_bracket_counts_once_and_never_with_itself()
    {
        var evidence = Lock(Citation(1, "berg-1999", "ask-2001", "ask-2001", "berg-1999"));

        var one = Assert.Single(Company(evidence).Works(Work("berg-1999", evidence)));

        Assert.Equal(("ask-2001", 1, 1), (one.Work.Id, one.Brackets, one.Passages));
    }

    [Fact]
    public void A_citation_outside_all_passages_is_a_place_of_its_own()
    {
        var evidence = Lock(Citation(1, "berg-1999", "ask-2001") with { Passage = null });

        var one = Assert.Single(Company(evidence).Works(Work("berg-1999", evidence)));

        Assert.Equal((1, 1), (one.Brackets, one.Passages));
    }

    [Fact]
    public void A_concept_counts_once_a_passage()
    {
        var evidence = Lock(Citation(1, "berg-1999"), Citation(1, "berg-1999"), Citation(3, "berg-1999"))
            .Mentioning("alliance", 1).Mentioning("alliance", 1).Mentioning("alliance", 3).Mentioning("rupture", 3).Mentioning("rupture", 5);

        var concepts = Company(evidence).Concepts(Work("berg-1999", evidence));

        Assert.Equal([("alliance", 2), ("rupture", 1)], concepts.Select(pair => (pair.Known.Id, pair.Count)));
    }

    [Fact]
    public void A_tradition_counts_the_claims_that_rest_where_the_work_is_cited()
    {
        var claims = Minimal.Content.Claims.Where(claim => claim.Traditions.Count > 0).ToList();
        var lines = claims.SelectMany(claim => claim.Evidence).Select(evidence => evidence.Lines.First).Distinct();
        var evidence = Minimal.Locks["ask-2020"] with
        {
            Citations = [.. lines.Select(line => Citation(line, "berg-1999") with { Passage = PassageAt(line) })],
        };

        var traditions = Company(evidence).Traditions(Work("berg-1999", evidence));

        Assert.Equal(
            claims.SelectMany(claim => claim.Traditions).CountBy(one => one.Id).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)),
            traditions.OrderBy(pair => pair.Known.Id, StringComparer.Ordinal).Select(pair => (pair.Known.Id, pair.Count)));
    }

    private static string PassageAt(int line) =>
        Minimal.Locks["ask-2020"].Passages.First(passage => passage.Lines.First <= line && line <= passage.Lines.Last).Id;

    private static CitedCompany Company(EvidenceLock evidence)
    {
        var ids = evidence.Citations.SelectMany(citation => citation.Items).Select(item => item.Work!).Distinct();
        var locks = new Dictionary<string, EvidenceLock> { [evidence.Source] = evidence };
        var works = ids.ToDictionary(id => id, id => Work(id, evidence));
        return new CitedCompany(new AtlasIndex(Minimal with
        {
            Locks = locks,
            Works = works,
            Graph = GraphBuilder.Build(Minimal.Content, locks, works),
        }));
    }

    private static Work Work(string id, EvidenceLock evidence) =>
        new(new Publication(id, [new Author("Berg")], AndOthers: false, PublicationDate.Read("1999")))
        {
            CitedAt =
            [
                .. evidence.Citations.Where(citation => citation.Items.Any(item => item.Work == id))
                    .Select(citation => new CitedAt(evidence.Source, citation.Line, citation.Passage, null)),
            ],
        };

    private static EvidenceLock Lock(params LockedCitation[] citations) => Locks.Of("ask-2020") with { Citations = citations };

    private static LockedCitation Citation(int line, params string[] works) => new(
        CitationKind.Parenthetical,
        line,
        FormattableString.Invariant($"p{line}"),
        [.. works.Select(work => new LockedCitationItem(work, line, null))]);
}
