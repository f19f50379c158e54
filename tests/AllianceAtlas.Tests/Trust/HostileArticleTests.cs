using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Tests.Trust;

/// <summary>
/// Articles made to keep a reader busy, read to the end: tree, citations, references, mentions and lock, in every format.
/// Found quadratic once, or feared to be.
/// </summary>
public class HostileArticleTests
{
    private const int Size = 200_000;

    /// <summary>A guard against hanging, not a measure.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly AtlasContent Content = ContentReader.Read(
        FixtureSite.Read().Content.Select(file => ContentFile.Open(file, new DiagnosticBag())!),
        new DiagnosticBag());

    private static readonly ReadingWords Words = new(Lexicon.Empty, new MentionFinder(Content.Concepts));

    /// <summary>A piece that is repeated to the size of a book, with what stands before it.</summary>
    public static TheoryData<string, string> Pieces => new()
    {
        { "", "ord-\n" }, { "", "a-" }, { "", "(" }, { "", "(a, " }, { "", "(A, 2001; " }, { "", ")" }, { "", "x" }, { "", "ord " },
        { "", "(Berg, 2001) " }, { "", "Berg (2001) " }, { "", "(1) " }, { "", "2001 " }, { "", "et al. " }, { "", "& " }, { "", "Berg, " },
        { "(", "Berg, " }, { "(", "Berg 2001; " }, { "", "”" }, { "", "”a " }, { "", "\f" }, { "", "\n" }, { "", "1.1 Metod\n\n" }, { "", "METOD\n\n" },
        { "", "Metod ........ 12\n" }, { "", "a    b    c    d\n" }, { "", "a    " }, { "", "• a\n" }, { "Referenser\n\n", "Berg, A. (2001). Titel. Förlag.\n" },
        { "Referanser\n\n", "1. Berg A. Tittel. Tidsskr 2001; 1: 2-3.\n" }, { "", "A" }, { "", "BERG " }, { "", "A. B. " }, { "", "Tabell 1\n" },
        { "", "Löpande titel 12\n\ntext här\f" }, { "", "." }, { "", "–" }, { "", "’" }, { "x", " " }, { "", "\u00A0" }, { "a", "\u0301" }, { "", "\u200B" }, { "", "(Berg\uFFFE, 2001) \uFFFF alli\U0001FFFF " },
        { "", "sitert i " }, { "", "(Berg, personlig kommunikation, " }, { "", "(Respondent 1) " }, { "", "alliansbrott" }, { "", "alliansbrott " },
        { "", "10.1037/" }, { "", "Intervjuare: a\n" }, { "", "vänster spalt                    höger spalt\n" }, { "", "rad\n\n" }, { "", "-\n" },
        { "", "Nor-\ncross " }, { "", "s. 1, " }, { "(", "2001, " }, { "", "Berg, Lund och Ask " }, { "", "van der " }, { "# R\n\n", "**a** " },
        { "# R\n\n", "| a | b |\n" }, { "# R\n\n", "[^1] " }, { "# R\n\n", "*a _b " }, { "<html>", "<div>" }, { "<html>", "<p>" }, { "<html>", "<b><p>" },
        { "<html>", "<a><p>x" }, { "<html>", "<table><tr><td>" }, { "<html><table>", "x<b>" }, { "<html><ul>", "<li>" }, { "<html>", "&amp;" }, { "<html>", "&" },
        { "<html><p>a</p>", "<!--" }, { "<html>", "<script>x</script>" }, { "<html>", "<svg>" }, { "<html>", "<select><option>" }, { "<html>", "<template>" },
        { "<html>", "<nobr>" }, { "<html>", "</p>" }, { "<html>", "<" }, { "<html><table><tr>", "<td>x" }, { "<html><p>", "x<sup>1</sup>" }, { "<html>", "<h1>a</h1>" },
        { "<html>", "<b><i><u><em>" }, { "<html>", "<section><h2>x</h2></section>" }, { "<html><dl>", "<dd>x" }, { "<html>", "<body a=1>" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task An_article_of_one_piece_is_read_to_the_end(string before, string piece)
    {
        var text = before + string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        foreach (var format in Enum.GetValues<SourceFormat>().Where(format => format == SourceFormat.Html == before.StartsWith("<html>", StringComparison.Ordinal)))
        {
            await Task.Run(() => Read(text, format)).WaitAsync(Patience);
        }
    }

    private static void Read(string content, SourceFormat format)
    {
        var findings = new DiagnosticBag();
        var record = Record(format);

        var reading = SourceReading.Read(record, new SourceText("a.txt", content), Words, findings);
        var evidence = EvidenceLockBuilder.Build(record, "", reading, new PerspectiveFinder(Content.Perspectives));

        Assert.All(evidence.Passages, passage => Assert.InRange(passage.Lines.Last, passage.Lines.First, reading.Document.Text.LineCount));
        Assert.All(reading.Citations, citation => Assert.InRange(citation.Line, 1, reading.Document.Text.LineCount));
    }

    private static SourceRecord Record(SourceFormat format) =>
        new(new Publication("a", [], AndOthers: false, PublicationDate.Read("")) { Title = "a", Language = Language.Swedish })
        {
            CitationStyle = Documents.Citations.CitationStyle.AuthorYear,
            TextFile = new SourceTextFile("a", format, ""),
            Place = Place.File("a"),
        };
}
