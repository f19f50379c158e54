using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Citations;

/// <summary>Two texts of our own in forms that no specification example was written for; the table was made before the first run.</summary>
public class UnseenCitationsTests
{
    [Theory]
    [InlineData("unseen-sv", Language.Swedish)]
    [InlineData("unseen-nb", Language.Bokmal)]
    public void Finds_nearly_all_works_of_a_text_it_was_not_written_for(string id, Language language)
    {
        var content = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "citations", id + ".txt"));
        var expected = ExpectedCitations.Read(id);
        var document = Plain.Document(content, language);

        var found = ExpectedCitations.Of(CitationFinder.Find(document, CitationStyleDetector.Detect(document)));

        var right = expected.Intersect(found).Count();
        var f1 = 2.0 * right / (expected.Count + found.Count);
        Assert.True(
            f1 >= 0.9999,
            $"F1 {f1:F3}, {right} of {expected.Count}, found {found.Count}\nmissing:\n  {string.Join("\n  ", expected.Except(found))}\nextra:\n  {string.Join("\n  ", found.Except(expected))}");
    }
}
