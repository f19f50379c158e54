using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

/// <summary>
/// The trees of the five texts against tables of their headings and block lines, checked by reading them
/// (<c>Expected/&lt;source-id&gt;.tsv</c>). Format and language are found out from the text, as for a file without a record.
/// </summary>
public class CorpusTreeTests
{
    [CorpusTheory]
    [InlineData("giardina-2018", SourceFormat.PdfText, Language.Swedish)]
    [InlineData("qvarnstrom-2018", SourceFormat.PdfText, Language.Swedish)]
    [InlineData("umea-2025", SourceFormat.Markdown, Language.Swedish)]
    [InlineData("falkum-2018", SourceFormat.Markdown, Language.Bokmal)]
    [InlineData("bergen-2023", SourceFormat.PdfText, Language.Bokmal)]
    public void Format_and_language_are_found_out(string id, SourceFormat format, Language language)
    {
        var text = CorpusTexts.Read(id);

        Assert.Equal(format, SourceFormatDetector.Detect(text));
        Assert.Equal(language, Parse(text).Language);
    }

    [CorpusTheory]
    [InlineData("giardina-2018", 0.98, 0.90)]
    [InlineData("qvarnstrom-2018", 0.98, 0.97)]
    [InlineData("umea-2025", 0.98, 0.97)]
    [InlineData("falkum-2018", 0.98, 0.97)]
    [InlineData("bergen-2023", 0.98, 0.93)]
    public void Headings_and_blocks_stand_where_a_reader_sees_them(string id, double headings, double blocks)
    {
        var text = CorpusTexts.Read(id);

        var expected = Expected(id);
        var found = Parse(text).Blocks.Select(Row).ToList();

        Assert.True(F1(Headings(expected), Headings(found)) >= headings, "headings: " + Difference(Headings(expected), Headings(found)));
        Assert.True(F1(Others(expected), Others(found)) >= blocks, "blocks: " + Difference(Others(expected), Others(found)));
        Assert.True(F1(Languages(expected), Languages(found)) >= 0.99, "languages: " + Difference(Languages(expected), Languages(found)));
    }

    [CorpusTheory]
    [InlineData("giardina-2018", 5, 3, 1)]
    [InlineData("qvarnstrom-2018", 18, 3, 27)]
    public void Tables_are_rebuilt_cell_for_cell(string id, int rows, int columns, int emptyCells)
    {
        var text = CorpusTexts.Read(id);

        var table = Assert.Single(Parse(text).Blocks, b => b.Kind == BlockKind.Table);

        Assert.Equal(rows, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(columns, row.Count));
        Assert.Equal(emptyCells, table.Rows.Sum(row => row.Count(cell => cell.Length == 0)));
    }

    [CorpusTheory]
    [InlineData("giardina-2018", "2018/4")]
    [InlineData("bergen-2023", "KREVENDE KLINISKE SITUASJONER")]
    public void Furniture_is_in_no_block(string id, string furniture)
    {
        var text = CorpusTexts.Read(id);

        Assert.DoesNotContain(Parse(text).Blocks, b => b.Text.Content.Contains(furniture, StringComparison.Ordinal));
    }

    // Line of the break and the word that comes out; every kind of line end the five texts have.
    [CorpusTheory]
    [InlineData("giardina-2018", 12, "potential.")]
    [InlineData("giardina-2018", 69, "arbetsallians")]
    [InlineData("giardina-2018", 281, "Traditionell")]
    [InlineData("giardina-2018", 425, "handledare")]
    [InlineData("qvarnstrom-2018", 24, "(Norcross")]
    [InlineData("qvarnstrom-2018", 450, "elev-lärare-relation.")]
    [InlineData("qvarnstrom-2018", 593, "(bilaga")]
    [InlineData("qvarnstrom-2018", 1180, "överföringen-motöverföringen")]
    [InlineData("bergen-2023", 353, "Evidence-Based")]
    [InlineData("bergen-2023", 808, "6-årig")]
    [InlineData("bergen-2023", 1067, "1980-tallet")]
    [InlineData("bergen-2023", 2437, "Nissen-Lie")]
    [InlineData("bergen-2023", 2627, "terapeut-utdanninger.")]
    public void Line_ends_inside_words_are_joined(string id, int line, string word)
    {
        var text = CorpusTexts.Read(id);

        var block = Parse(text).Blocks.First(b => b.Lines.Contains(line) && b.Text.Content.Contains(word, StringComparison.Ordinal));
        var index = block.Text.Content.IndexOf(word, StringComparison.Ordinal);

        Assert.Equal(line, text.LineAt(block.Text.OffsetInFile(index)));
    }

    private static Document Parse(SourceText text) =>
        DocumentReader.Read(text, SourceFormatDetector.Detect(text), null, new DiagnosticBag());

    private static string[] Row(Block block) =>
    [
        block.Kind.ToString().ToLowerInvariant(),
        block.Lines.First.ToString(CultureInfo.InvariantCulture),
        block.Lines.Last.ToString(CultureInfo.InvariantCulture),
        block.Level?.ToString(CultureInfo.InvariantCulture) ?? "",
        block.Language.Code(),
        block.Kind == BlockKind.Heading ? block.Text.Content : "",
    ];

    private static List<string[]> Expected(string id) =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Sources", "Expected", id + ".tsv"))
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t')),
    ];

    private static List<string> Headings(List<string[]> rows) =>
        [.. rows.Where(r => r[0] == "heading").Select(r => $"{r[1]} {r[3]} {r[5]}")];

    private static List<string> Others(List<string[]> rows) =>
        [.. rows.Where(r => r[0] != "heading").Select(r => $"{r[0]} {r[1]}-{r[2]}")];

    private static List<string> Languages(List<string[]> rows) => [.. rows.Select(r => $"{r[1]} {r[4]}")];

    private static double F1(List<string> expected, List<string> found)
    {
        var common = expected.Intersect(found, StringComparer.Ordinal).Count();
        var all = expected.Distinct(StringComparer.Ordinal).Count() + found.Distinct(StringComparer.Ordinal).Count();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static string Difference(List<string> expected, List<string> found) =>
        "missing " + string.Join("; ", expected.Except(found, StringComparer.Ordinal)) + " | extra " + string.Join("; ", found.Except(expected, StringComparer.Ordinal));
}
