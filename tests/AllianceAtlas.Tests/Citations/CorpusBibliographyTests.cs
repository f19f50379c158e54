using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

public class CorpusBibliographyTests
{
    [CorpusFact]
    public void Reads_the_ten_references_of_falkum()
    {
        var text = CorpusTexts.Read("falkum-2018");
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Citations", "Expected", "falkum-2018.bibliography.tsv")).Skip(1);

        var found = BibliographyReader.Read(DocumentReader.Read(text, SourceFormat.Markdown, Language.Bokmal, new DiagnosticBag()))
            .Select(entry => $"{entry.Line}\t{entry.Number}\t{entry.Authors[0].Family}\t{entry.Year}\t{entry.Pages}".TrimEnd('\t'));

        Assert.Equal(expected, found);
    }
}
