using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Exports;

namespace AllianceAtlas.Tests.Site;

/// <summary>The formats of reference managers, by their own rules.</summary>
public class ReferenceFormatTests
{
    private static readonly Publication Article = new(
        "ask-lund-2001a",
        [new Author("Ask", "E."), new Author("Rådet för vård & omsorg") { IsOrganisation = true }],
        AndOthers: false,
        PublicationDate.Read("2001a"))
    {
        Type = "article-journal",
        Title = "Æra, ånger & 50 % {mål}: a_b ~ C#",
        Language = Language.Bokmal,
        ContainerTitle = "Tidskrift för övning",
        Volume = "16",
        Issue = "3",
        Pages = "252–260",
        Doi = "10.1234/a_b(1)",
    };

    private static readonly Publication Thesis = new(
        "by-2019", [new Author("van der By", "Kari")], AndOthers: false, PublicationDate.Read("2019-06-03"))
    {
        Type = "thesis",
        Title = "Før stormen",
        Language = Language.Bokmal,
        Genre = new Bilingual("examensarbete", "masteroppgave"),
        Publisher = "Nordre universitet",
        Url = "https://example.org/a",
        Accessed = new DateOnly(2022, 10, 1),
    };

    private static readonly Publication Reprint = new(
        "freud-1917-1957", [new Author("Freud", "S.")], AndOthers: false, PublicationDate.Read("1917/1957"))
    {
        Type = "chapter",
        Title = "Övning",
        ContainerTitle = "Samlade övningar",
        Editors = [new Author("Moe", "K.")],
        Edition = "2",
        Publisher = "Fjordforlaget",
    };

    private static readonly Publication Unknown = new(
        "stiles-et-al-1998", [new Author("Stiles")], AndOthers: true, PublicationDate.Read("1998")) { Note = "Titeln är inte känd." };

    public static TheoryData<string> Formats => [.. ReferenceFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_writes_what_was_approved(string name) =>
        Approved.Matches($"References/{name}", Written(name).ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_publication_is_written_once(string name) =>
        Assert.Equal(4, ReferenceCount.In(name, Written(name)));

    [Fact]
    public void Braces_balance_in_bibtex_whatever_a_title_holds()
    {
        var text = Written("bibtex", Article with { Title = "a } b { c \\ d \n@book{x,", Doi = "10.1/}{", ContainerTitle = "}}}" });

        Assert.Equal(text.Count(letter => letter == '{'), text.Count(letter => letter == '}'));
        Assert.Equal(1, ReferenceCount.In("bibtex", text));
    }

    [Fact]
    public void A_line_end_in_a_value_begins_no_line_of_ris()
    {
        var text = Written("ris", Article with { Title = "a\r\nER  - \r\nTY  - BOOK" });

        Assert.Equal(1, ReferenceCount.In("ris", text));
        Assert.All(text.Split("\r\n")[..^1], line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public void Json_keeps_every_character()
    {
        const string title = "\"</script>\" \\ \u0001 ”å” \U0001D49C";

        using var read = JsonDocument.Parse(Written("csl-json", Article with { Title = title }));

        Assert.Equal(title, read.RootElement[0].GetProperty("title").GetString());
    }

    private static string Written(string name) => Written(name, Article, Thesis, Reprint, Unknown);

    private static string Written(string name, params IEnumerable<Publication> publications)
    {
        var format = ReferenceFormat.All.Single(one => one.Name == name);
        return Encoding.UTF8.GetString(FileText.Bytes(file => format.Write(publications.Select(format.Entry), file)));
    }
}
