using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>The examples of <c>Specs/apa-*.md</c>: records as people write them in, what a page prints out.</summary>
public class ApaSpecTests
{
    private const string RecordMark = "--- ";

    public static TheoryData<string, string, string, string> Swedish => SpecFile.Examples("apa-sv.md");

    public static TheoryData<string, string, string, string> Norwegian => SpecFile.Examples("apa-nb.md");

    [Theory]
    [MemberData(nameof(Swedish))]
    public void A_swedish_page_prints_what_the_specification_says(string name, string kind, string input, string expected) =>
        Check(Language.Swedish, name, kind, input, expected);

    [Theory]
    [MemberData(nameof(Norwegian))]
    public void A_norwegian_page_prints_what_the_specification_says(string name, string kind, string input, string expected) =>
        Check(Language.Bokmal, name, kind, input, expected);

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("http://example.org/a", false)]
    public void Only_a_safe_address_of_a_record_becomes_a_link(string url, bool isLink)
    {
        var item = new Publication("x", [], AndOthers: false, PublicationDate.Read("2001")) { Title = "Övning", Url = url };

        var run = SmallAtlas.Edition(Language.Swedish).References.Entry(item)[^1];

        Assert.Equal((url, isLink ? url : null), (run.Text, run.Address));
    }

    private static void Check(Language language, string name, string kind, string input, string expected)
    {
        var (before, works) = Read(name, input);
        var edition = Edition(language, works);

        var printed = kind.Split(' ') switch
        {
            ["reference"] => string.Join('\n', works
                .OrderBy(work => work, new ReferenceOrder(edition.Words))
                .Select(item => Marked(edition.References.Entry(item)))),
            ["text"] => Marked(edition.Names.Narrative(works.Single())),
            ["bracket"] => Marked(edition.Citations.Prose(Citation(name, before))),
            ["locator", var source] => $"({Locator.Read(input, LanguageCodes.Parse(source)!.Value).In(edition.Words)})",
            _ => $"'{kind}' is no kind of example",
        };

        Assert.Equal(expected, printed);
    }

    private static Edition Edition(Language language, List<Work> works)
    {
        var small = SmallAtlas.Edition(language);
        var atlas = SmallAtlas.Atlas with { Works = works.ToDictionary(work => work.Id, StringComparer.Ordinal) };
        return new Edition(new AtlasIndex(atlas), small.Words, SmallAtlas.Edition(language.Counterpart()).Words, new SiteOptions());
    }

    // What stands before the first record, and the records, each under its id.
    private static (string Before, List<Work> Works) Read(string name, string input)
    {
        if (!input.Contains('@', StringComparison.Ordinal) && !input.Contains("type:", StringComparison.Ordinal))
        {
            return (input, []);
        }

        var parts = ("\n" + input).Split("\n" + RecordMark);
        var records = parts.Length == 1
            ? [("x", input)]
            : parts[1..].Select(part => part.Split('\n', 2)).Select(part => (part[0], part[1]));
        var content = ContentReader.Read(
            records
                .Select(record => new InputFile($"works/{record.Item1}.yml", name, Encoding.UTF8.GetBytes(record.Item2 + "\nseen: {}\n")))
                .Select(file => ContentFile.Open(file, new DiagnosticBag())!),
            new DiagnosticBag());
        return (parts[0], [.. content.CuratedWorks]);
    }

    private static ProseCitation Citation(string name, string written) => ProseReader.Read(
        new SourceText(name, $"---\ntitle: x\nsummary: x\n---\n{written}\n"), new DiagnosticBag())!.Citations.Single();

    // Italics as Markdown writes them, also where two runs of them meet.
    private static string Marked(IEnumerable<TextRun> runs) => string.Concat(runs
        .Select(run => run.Emphasised ? $"*{run.Text}*" : run.Text));
}
