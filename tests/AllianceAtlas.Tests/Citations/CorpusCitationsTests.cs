using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

public class CorpusCitationsTests
{
    [Theory]
    [InlineData("giardina-2018", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("qvarnstrom-2018", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("umea-2025", Language.Swedish, CitationStyle.AuthorYear)]
    [InlineData("falkum-2018", Language.Bokmal, CitationStyle.Numeric)]
    [InlineData("bergen-2023", Language.Bokmal, CitationStyle.AuthorYear)]
    public void Finds_the_works_that_a_reader_finds(string id, Language language, CitationStyle style)
    {
        if (CorpusTexts.Read(id) is not { } content)
        {
            return;
        }

        var document = RoughDocument(content, language);
        Assert.Equal(style, CitationStyleDetector.Detect(document));

        AssertSame(ExpectedCitations.Read(id), ExpectedCitations.Of(CitationFinder.Find(document, style)));
    }

    /// <summary>Every line joined to the next but over an end of sentence, so that the finder is measured and not a reader.</summary>
    private static Document RoughDocument(string content, Language language)
    {
        var list = content.IndexOf("\n## LITTERATUR", StringComparison.Ordinal);
        return Plain.Document(list > 0 ? content[..list] : content, language, Parts);

        static bool Parts(string previous, string line) =>
            line.Trim().Length > 0 && previous.TrimEnd() is [.., '.' or '?' or ':' or ')' or '”' or '»'] && line.TrimEnd().Length < 40;
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
