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

        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", "Sources", name + ".tree.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).TrimEnd('\n') : "";
        var received = DocumentTreePrinter.Print(document);
        if (expected != received)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received + "\n");
        }

        Assert.Equal(expected, received);
    }
}
