using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

/// <summary>Invented articles in forms the five texts do not have, read without a record, against approved trees.</summary>
public class FixtureTreeTests
{
    [Theory]
    [InlineData("thesis-sv.txt")]
    [InlineData("double-spaced-nn.txt")]
    [InlineData("column-nb.txt")]
    [InlineData("article-en.md")]
    [InlineData("page-nb.html")]
    public void Tree_is_the_approved_one(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Articles", name);
        var text = new SourceText(name, File.ReadAllText(path));

        var document = DocumentReader.Read(text, SourceFormatDetector.Detect(text), null, new DiagnosticBag());

        Approved.Matches($"Sources/{name}.tree", DocumentTreePrinter.Print(document) + "\n");
    }
}
