using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Perspectives;
using AllianceAtlas.Knowledge.Vocabulary;
using FsCheck.Fluent;
using FsCheck;

namespace AllianceAtlas.Tests.Evidence;

public class EvidenceLockJsonTests
{
    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261121UL, 9UL);

    private static readonly EvidenceLock Whole = Locks.Of("ask-2020", Locks.Work("berg-1999", "1999", false, "Berg")) with
    {
        Passages =
        [
            Locks.Passage(1),
            Locks.Passage(3) with { Page = 26, Kind = BlockKind.Table, Language = Language.Nynorsk, Lines = new LineRange(3, 4), Section = [] },
        ],
        Mentions = [new LockedMention("rupture", 1, "brott", "p1"), new LockedMention("alliance", 2, "Allians", Passage: null)],
        Citations =
        [
            new LockedCitation(
                CitationKind.PersonalCommunication,
                1,
                Passage: null,
                [new LockedCitationItem("berg-1999", 1, "s. 3"), new LockedCitationItem(Work: null, 2, Locator: null)]),
        ],
        Works =
        [
            new LockedWork("berg-1999", [new Author("Berg", "A"), new Author("Åsk")], AndOthers: true, "1999", new BibliographyEntry(9)
            {
                Number = 3, Authors = [new Author("Berg", "A")], Year = "1999", Title = "Om \"band\"\n", Doi = "10.1/x",
            }),
        ],
        Attributions =
        [
            new Attribution("p1", Axis.Tradition, "psychodynamic", AttributionGround.Heading, "psykodynamisk"),
            new Attribution("p1", Axis.Setting, "therapy", AttributionGround.Source, Cue: null),
        ],
    };

    [Fact]
    public void A_lock_reads_back_as_it_was_written()
    {
        var written = EvidenceLockJson.Write(Whole);

        Assert.Equal(written, EvidenceLockJson.Write(Read(written).Lock!));
    }

    [Fact]
    public void An_empty_lock_reads_back() =>
        Assert.NotNull(Read(EvidenceLockJson.Write(Locks.Of("ask-2020") with { Passages = [] })).Lock);

    [Fact]
    public void A_lock_holds_a_record_a_line() => Approved.Matches("Evidence/lock", EvidenceLockJson.Write(Whole));

    [Theory]
    [InlineData("", 1)]
    [InlineData("null", 1)]
    [InlineData("[]", 1)]
    [InlineData("{}", 1)]
    [InlineData("{\n\"source\": 3}", 2)]
    public void What_is_no_lock_is_told_at_its_line(string json, int line)
    {
        var (evidence, findings) = Read(json);

        Assert.Null(evidence);
        var finding = Assert.Single(findings);
        Assert.Equal(("ATLAS0509", line), (finding.Descriptor.Id, finding.Place.Start.Line));
    }

    [Theory]
    [InlineData("  \"mentions\": [", "<<<<<<< HEAD\n  \"mentions\": [", "this is no JSON", 10)]
    [InlineData("\"words\":12,", "\"words\":12.5,", "unexpected value at $.passages[0].words", 7)]
    [InlineData("\"works\":", "\"work\":", "unexpected value at $.works", 24)]
    [InlineData("\"mentions\": [", "\"mentions\": [\n{},", "unexpected value at $.mentions[0].concept", 11)]
    public void The_finding_tells_the_line_and_the_way_to_the_value(string intact, string damaged, string reason, int line)
    {
        var finding = Assert.Single(Read(EvidenceLockJson.Write(Whole).Replace(intact, damaged, StringComparison.Ordinal)).Findings);

        Assert.Contains(reason + ".", finding.Message, StringComparison.Ordinal);
        Assert.Equal(line, finding.Place.Start.Line);
    }

    [Fact]
    public void Every_kind_a_lock_can_write_reads_back()
    {
        var every = Whole with
        {
            Passages = [.. Enum.GetValues<BlockKind>().Select(kind => Locks.Passage(1) with { Kind = kind })],
            Citations = [.. Enum.GetValues<CitationKind>().Select(kind => new LockedCitation(kind, 1, Passage: null, []))],
            Attributions =
            [
                .. Enum.GetValues<Axis>().SelectMany(axis => Enum.GetValues<AttributionGround>().Select(ground => new Attribution("p1", axis, "a", ground, Cue: null))),
            ],
        };

        Assert.Equal(EvidenceLockJson.Write(every), EvidenceLockJson.Write(Read(EvidenceLockJson.Write(every)).Lock!));
    }

    [Theory]
    [InlineData("\"L1\"", "\"L4-L2\"")]
    [InlineData("\"L1\"", "null")]
    [InlineData("\"L1\"", "\"\\ud800\"")]
    [InlineData("\"paragraph\"", "\"heap\"")]
    [InlineData("\"paragraph\"", "99")]
    [InlineData("\"sv\"", "\"no\"")]
    [InlineData("\"Rubrik\"", "null")]
    [InlineData("[\"Rubrik\"]", "null")]
    [InlineData("\"words\":12", "\"words\":\"many\"")]
    [InlineData("\"words\":12,", "")]
    [InlineData("\"Berg\"", "null")]
    [InlineData("\"source\": \"ask-2020\"", "\"source\": null")]
    [InlineData("  \"mentions\": [", "  \"mentions\": [null,")]
    [InlineData("  \"passages\": [", "  \"passages\": [null,")]
    [InlineData("  \"works\": [", "  \"works\": [null,")]
    [InlineData("\"items\":[", "\"items\":[null,")]
    [InlineData("\"authors\":[", "\"authors\":[null,")]
    public void A_damaged_lock_is_told_and_not_used(string intact, string damaged)
    {
        var json = EvidenceLockJson.Write(Whole);
        Assert.Contains(intact, json, StringComparison.Ordinal);

        var (evidence, findings) = Read(json.Replace(intact, damaged, StringComparison.Ordinal));

        Assert.Null(evidence);
        Assert.Equal("ATLAS0509", Assert.Single(findings).Descriptor.Id);
    }

    [Fact]
    public void A_lock_cut_short_or_changed_anywhere_never_throws()
    {
        var json = EvidenceLockJson.Write(Whole);
        var places = Gen.Choose(0, json.TrimEnd().Length - 1);
        var damages = Gen.Elements("", "\"", "{", "]", ",", "null", "\\", "9", "😀");

        Prop.ForAll(places.Zip(damages).ToArbitrary(), damage =>
        {
            var (at, with) = damage;
            var (whole, found) = Read(json[..at] + with + json[(at + 1)..]);
            var (cut, _) = Read(json[..at]);
            return cut is null && whole is null == found.Count > 0 && (whole is null || EvidenceLockJson.Write(whole).Length > 0);
        }).Check(Repeatable);
    }

    [Fact]
    public void Deep_nesting_is_told()
    {
        var (evidence, findings) = Read(string.Concat(Enumerable.Repeat("[", 100_000)));

        Assert.Null(evidence);
        Assert.Single(findings);
    }

    private static (EvidenceLock? Lock, IReadOnlyList<Diagnostic> Findings) Read(string json)
    {
        var findings = new DiagnosticBag();
        return (EvidenceLockJson.Read(new SourceText("seeds/evidence/ask-2020.json", json), findings), findings.Sorted());
    }
}
