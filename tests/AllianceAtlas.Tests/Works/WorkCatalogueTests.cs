using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Tests.Evidence;

namespace AllianceAtlas.Tests.Works;

public class WorkCatalogueTests
{
    [Fact]
    public void A_work_that_two_sources_cite_is_one_with_every_place()
    {
        var first = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", false, "Berg")).Citing("berg-1999", 1, "s. 3").Citing("berg-1999", 5);
        var second = Locks.Of("b-2019", Locks.Work("berg-1999", "1999", false, "Berg")).Citing("berg-1999", 3);

        var work = Assert.Single(WorkCatalogue.Build([second, first], [])).Value;

        Assert.Equal(
            [new CitedAt("a-2018", 1, "p1", "s. 3"), new CitedAt("a-2018", 5, "p5", null), new CitedAt("b-2019", 3, "p3", null)],
            work.CitedAt);
        Assert.False(work.IsResolved);
    }

    [Fact]
    public void The_longest_list_of_authors_is_kept()
    {
        var brief = Locks.Of("a-2018", Locks.Work("ask-et-al-2001", "2001", true, "Ask"));
        var full = Locks.Of("b-2019", Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Lund", "Berg"));

        var work = Assert.Single(WorkCatalogue.Build([brief, full], [])).Value;

        Assert.Equal(["Ask", "Lund", "Berg"], work.Authors.Select(author => author.Family));
        Assert.False(work.AndOthers);
    }

    [Fact]
    public void Works_of_another_year_or_other_authors_stay_apart()
    {
        var evidence = Locks.Of(
            "a-2018",
            Locks.Work("berg-1999", "1999", false, "Berg"),
            Locks.Work("berg-2000a", "2000a", false, "Berg"),
            Locks.Work("berg-lund-1999", "1999", false, "Berg", "Lund"));

        Assert.Equal(["berg-1999", "berg-2000a", "berg-lund-1999"], WorkCatalogue.Build([evidence], []).Keys);
    }

    [Theory]
    [InlineData("12", "Tidskrift", "article-journal")]
    [InlineData(null, "Antologi", "chapter")]
    [InlineData(null, null, "book")]
    public void A_printed_reference_tells_what_the_work_is(string? volume, string? container, string type)
    {
        var entry = new BibliographyEntry(9)
        {
            Authors = [new Author("Berg", "A")], Year = "1999", Title = "Om band", ContainerTitle = container, Volume = volume,
        };
        var bare = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", true, "Berg", "Lund"));
        var printed = Locks.Of("b-2019", new LockedWork("berg-1999", entry.Authors, AndOthers: false, "1999", entry));

        var work = Assert.Single(WorkCatalogue.Build([bare, printed], [])).Value;

        Assert.Equal((type, "Om band", false, true), (work.Type, work.Title, work.AndOthers, work.IsResolved));
        Assert.Equal([new Author("Berg", "A.")], work.Authors);
    }

    [Fact]
    public void What_a_person_knows_replaces_what_is_cited_and_keeps_the_places()
    {
        var evidence = Locks.Of("a-2018", Locks.Work("berg-1999", "1999", false, "Berg")).Citing("berg-1999", 1);
        var curated = new Work(new Publication("berg-1999", [new Author("Berg", "Anna")], AndOthers: false, PublicationDate.Read("1999"))) { Title = "Om band", Type = "book" };

        var work = Assert.Single(WorkCatalogue.Build([evidence], [curated])).Value;

        Assert.Equal("Anna", work.Authors[0].Given);
        Assert.Equal(1, Assert.Single(work.CitedAt).Line);
    }

    [Fact]
    public void A_curated_work_that_nobody_cites_is_there_without_places()
    {
        var curated = new Work(new Publication("lund-2005", [new Author("Lund")], AndOthers: false, PublicationDate.Read("2005"))) { Doi = "10.1/x" };

        var work = Assert.Single(WorkCatalogue.Build([], [curated])).Value;

        Assert.Empty(work.CitedAt);
        Assert.True(work.IsResolved);
    }

    [Fact]
    public void A_short_form_that_fits_two_lists_of_authors_names_both_and_chooses_none()
    {
        var evidence = Locks.Of(
            "a-2018",
            Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Lund", "Berg"),
            Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Dahl", "Moe")).Citing("ask-et-al-2001", 1);

        var work = Assert.Single(WorkCatalogue.Build([evidence], [])).Value;

        var state = Assert.IsType<WorkState.Ambiguous>(work.State);
        Assert.Equal(["Ask Dahl Moe", "Ask Lund Berg"], state.Candidates.Select(list => string.Join(' ', list.Select(author => author.Family))));
        Assert.Equal(("Ask", true), (Assert.Single(work.Authors).Family, work.AndOthers));
        Assert.Single(work.CitedAt);
    }

    [Fact]
    public void A_short_form_alone_in_its_source_is_not_taken_for_the_full_list_of_another()
    {
        var full = Locks.Of("a-2018", Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Lund", "Berg"));
        var brief = Locks.Of("b-2019", Locks.Work("ask-et-al-2001", "2001", true, "Ask"));

        Assert.IsType<WorkState.Ambiguous>(WorkCatalogue.Build([full, brief], [])["ask-et-al-2001"].State);
        Assert.IsType<WorkState.Unresolved>(WorkCatalogue.Build([full], [])["ask-et-al-2001"].State);
    }

    [Fact]
    public void A_person_settles_what_the_sources_leave_open()
    {
        var full = Locks.Of("a-2018", Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Lund", "Berg"));
        var brief = Locks.Of("b-2019", Locks.Work("ask-et-al-2001", "2001", true, "Ask"));
        var curated = new Work(new Publication("ask-et-al-2001", [new Author("Ask")], AndOthers: false, PublicationDate.Read("2001"))) { Title = "Om band" };

        Assert.IsType<WorkState.Resolved>(WorkCatalogue.Build([full, brief], [curated])["ask-et-al-2001"].State);
    }

    [Fact]
    public void The_works_of_the_issue_stay_apart_and_come_together()
    {
        var entry = new BibliographyEntry(8) { Number = 8, Authors = [new Author("Bordin", "ES")], Year = "1979", Title = "The generalizability" };
        var works = WorkCatalogue.Build(
            [
                Locks.Of(
                    "a-2018",
                    Locks.Work("eubanks-carter-et-al-2010", "2010", false, "Eubanks-Carter", "Muran", "Safran"),
                    Locks.Work("bordin-1979", "1979", false, "Bordin")).Citing("bordin-1979", 58),
                Locks.Of(
                    "b-2019",
                    Locks.Work("muran-et-al-2010", "2010", true, "Muran"),
                    Locks.Work("wampold-2015", "2015", false, "Wampold"),
                    Locks.Work("wampold-imel-2015", "2015", false, "Wampold", "Imel")),
                Locks.Of("c-2020", new LockedWork("bordin-1979", entry.Authors, AndOthers: false, "1979", entry)).Citing("bordin-1979", 45),
            ],
            []);

        Assert.Equal(["bordin-1979", "eubanks-carter-et-al-2010", "muran-et-al-2010", "wampold-2015", "wampold-imel-2015"], works.Keys);
        Assert.IsType<WorkState.Resolved>(works["bordin-1979"].State);
        Assert.Equal(2, works["bordin-1979"].CitedAt.Count);
        Assert.All(works.Values.Skip(1), work => Assert.IsType<WorkState.Unresolved>(work.State));
    }

    [Fact]
    public void The_order_of_the_sources_does_not_matter()
    {
        EvidenceLock[] locks =
        [
            Locks.Of("a-2018", Locks.Work("ask-et-al-2001", "2001", true, "Ask"), Locks.Work("berg-1999", "1999", false, "Berg")).Citing("berg-1999", 1),
            Locks.Of("b-2019", Locks.Work("ask-et-al-2001", "2001", false, "Ask", "Lund", "Berg")).Citing("ask-et-al-2001", 3),
        ];

        Assert.Equal(Shown(locks), Shown(locks.Reverse()));
    }

    private static string Shown(IEnumerable<EvidenceLock> locks) => string.Join('\n', WorkCatalogue.Build(locks, []).Values
        .Select(work => $"{work.Id} {string.Join(',', work.Authors)} {work.AndOthers} {string.Join(',', work.CitedAt)}"));
}
