using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Consistency;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Tests.Citations;

namespace AllianceAtlas.Tests.Consistency;

/// <summary>
/// Each kind of finding planted once in a text of our own, <c>Fixtures/Consistency/ATLASnnnn.md</c>, beside what must not be
/// reported; and the findings of the five texts, judged by reading their citations, in <c>Consistency/Expected</c>.
/// </summary>
public class ConsistencyCheckTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Consistency");

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_is_planted_is_found_and_nothing_else(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var findings = Check(new SourceText(file, File.ReadAllText(Path.Combine(Folder, file))));

        Assert.All(findings, finding => Assert.Equal(id, finding.Descriptor.Id));
        Assert.NotEmpty(findings);
        Approved.Matches($"Diagnostics/{id}", string.Concat(findings.Select(finding => finding + "\n")));
    }

    [CorpusTheory]
    [InlineData("giardina-2018")]
    [InlineData("qvarnstrom-2018")]
    [InlineData("umea-2025")]
    [InlineData("falkum-2018")]
    [InlineData("bergen-2023")]
    public void Finds_in_the_five_texts_what_a_reader_finds(string id)
    {
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consistency", "Expected", id + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => string.Join(' ', line.Split('\t')[..2]));

        var found = Check(CorpusTexts.Read(id))
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Start.Line} {finding.Descriptor.Id}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Verk av samma par (Lind & Ek, 2004; Lind & Ek, 2006) och (Lind & Ek, 2004), (Lind & Ek, 2004), (Lind & Ek, 2006).")]
    [InlineData("Lind (2003), Lind (2003), Lind (2003) och Lind (2004) är fyra.")]
    [InlineData("Andersen (2001), Andersen (2001) och Anderson (2001) är två.")]
    [InlineData("Efter år (Moe, 2001; Ask, 2002), (Moe, 2001; Ek, 2003), (Ås, 2001; Ask, 2002).")]
    [InlineData("Lika många (Lind & Ek, 2001), (Moe och Ask, 2002), (Dahl & Ek, 2003), (Berg och Ås, 2004).")]
    [InlineData("Kort form (Lind, Ek & Moe, 2010) och sedan (Lind m.fl., 2010), (Lind, 2010).")]
    [InlineData("Partiklar (Ask, 2001; Ek, 2002), (Ask, 2001; Moe, 2002), (Ek, 2001; Moe, 2002), (Ask, 2001; Lind, 2002), (van Dam, 2001; Moe, 2002; Ask, 2001).")]
    public void Says_nothing_where_it_cannot_know(string text) =>
        Assert.Empty(Check(Plain.Document(text)));

    private static IReadOnlyList<Diagnostic> Check(SourceText text) =>
        Check(DocumentReader.Read(text, SourceFormatDetector.Detect(text), language: null, new DiagnosticBag()));

    private static IReadOnlyList<Diagnostic> Check(Document document)
    {
        var findings = new DiagnosticBag();
        var citations = CitationFinder.Find(document, CitationStyleDetector.Detect(document));
        ConsistencyCheck.Check(document, citations, BibliographyReader.Read(document), findings);
        return findings.Sorted();
    }
}
