using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

/// <summary>
/// Four texts of our own in forms that no specification example was written for; each table was made before the first run.
/// A work counts only when line, kind, all authors, et al. and year are right. First runs: unseen-sv 0.913, unseen-nb 0.968;
/// after the rules they showed to be missing, blind-sv 0.971, blind-nb 1.000. Known misses in unseen-sv, line 46 on:
/// genitives without a noun behind them (Beddoes, Carrolls) and a real final s that nothing else in the text tells (Davys).
/// </summary>
public class UnseenCitationsTests
{
    [Theory]
    [InlineData("unseen-sv", Language.Swedish, 0.93)]
    [InlineData("unseen-nb", Language.Bokmal, 1)]
    [InlineData("blind-sv", Language.Swedish, 1)]
    [InlineData("blind-nb", Language.Bokmal, 1)]
    public void Finds_nearly_all_works_of_a_text_it_was_not_written_for(string id, Language language, double least)
    {
        var content = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Citations", id + ".txt"));
        var expected = ExpectedCitations.Read(id);
        var document = Plain.Document(content, language);

        var found = ExpectedCitations.Of(CitationFinder.Find(document, CitationStyleDetector.Detect(document)));

        var missing = ExpectedCitations.Without(expected, found);
        var extra = ExpectedCitations.Without(found, expected);
        var f1 = 2.0 * (expected.Count - missing.Count) / (expected.Count + found.Count);
        Assert.True(f1 >= least, $"F1 {f1:F3}\nmissing:\n  {string.Join("\n  ", missing)}\nextra:\n  {string.Join("\n  ", extra)}");
    }
}
