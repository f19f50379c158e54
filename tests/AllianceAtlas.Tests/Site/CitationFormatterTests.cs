using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Site.Citations;

namespace AllianceAtlas.Tests.Site;

public class CitationFormatterTests
{
    public static TheoryData<string, string, string, string> Examples => SpecFile.Examples("citations-on-pages.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Prints_a_citation_as_the_specification_says(string name, string language, string written, string expected)
    {
        var text = new SourceText(name, $"---\ntitle: x\nsummary: x\n---\n{written}\n");
        var citation = ProseReader.Read(text, new DiagnosticBag())!.Citations.Single();

        var runs = SmallAtlas.Edition(LanguageCodes.Parse(language)!.Value).Citations.Prose(citation);

        Assert.Equal(expected, TextRun.Plain(runs));
    }

    [Fact]
    public void The_ground_of_a_claim_names_section_paragraph_and_page()
    {
        var claim = Claim(Voice.Works, new LineRange(9, 9)) with { Works = [new("berg-1999", Nowhere)] };

        var ground = SmallAtlas.Edition(Language.Swedish).Citations.Ground(claim);

        Assert.Equal(
            "Berg, 1999, som återges i Når båndet strammes, 2023, avsnitt ”Drøfting”, stycke 1, s. 9", TextRun.Plain(ground));
    }

    [Fact]
    public void Works_lead_to_their_page_and_passages_to_their_anchor()
    {
        var claim = Claim(Voice.Works, new LineRange(9, 9)) with { Works = [new("berg-1999", Nowhere)] };

        var addresses = SmallAtlas.Edition(Language.Bokmal).Citations.Ground(claim).Select(run => run.Address).OfType<string>().Distinct();

        Assert.Equal(["/nb/referanser/berg-1999/", "/nb/kilder/nameless-2023/#p-n3"], addresses);
    }

    [Fact]
    public void A_heading_in_another_language_says_so()
    {
        var ground = SmallAtlas.Edition(Language.Swedish).Citations.Ground(Claim(Voice.Author, new LineRange(9, 9)));

        Assert.Equal(Language.Bokmal, ground.Single(run => run.Text == "Drøfting").Language);
    }

    private static Place Nowhere { get; } = Place.File("test");

    private static Claim Claim(Voice voice, LineRange lines) => new(
        "c", new Bilingual("x", "x"), [], voice, EvidenceKind.Theory, [new PassageReference("nameless-2023", lines, Nowhere)])
    {
        Place = Nowhere,
    };
}
