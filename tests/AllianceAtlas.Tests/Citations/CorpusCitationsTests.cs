using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

public class CorpusCitationsTests
{
    [CorpusTheory]
    [InlineData("giardina-2018", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("qvarnstrom-2018", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("umea-2025", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("falkum-2018", Language.Bokmal, CitationStyle.Numeric)]
    [InlineData("bergen-2023", Language.Bokmal, CitationStyle.AuthorYear)]
    public void Finds_the_works_that_a_reader_finds(string id, Language language, CitationStyle style)
    {
        var text = CorpusTexts.Read(id);
        var document = DocumentReader.Read(text, SourceFormatDetector.Detect(text), language, new DiagnosticBag());
        Assert.Equal(style, CitationStyleDetector.Detect(document));

        AssertSame(ExpectedCitations.Read(id), ExpectedCitations.Of(CitationFinder.Find(document, style)));
    }

    private static void AssertSame(IReadOnlyList<ExpectedWork> expected, IReadOnlyList<ExpectedWork> found)
    {
        var missing = ExpectedCitations.Without(expected, found);
        var extra = ExpectedCitations.Without(found, expected);
        Assert.True(
            missing.Count == 0 && extra.Count == 0,
            $"expected {expected.Count}, found {found.Count}\nmissing:\n  {string.Join("\n  ", missing)}\nextra:\n  {string.Join("\n  ", extra)}");
    }
}
