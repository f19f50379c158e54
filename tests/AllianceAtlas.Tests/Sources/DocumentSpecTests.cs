using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Sources;

public class DocumentSpecTests
{
    public static TheoryData<string, string, string, string> PdfText => SpecFile.Examples("documents-pdf-text.md");

    public static TheoryData<string, string, string, string> Markdown => SpecFile.Examples("documents-markdown.md");

    public static TheoryData<string, string, string, string> Html => SpecFile.Examples("documents-html.md");

    [Theory]
    [MemberData(nameof(PdfText))]
    public void Text_of_a_pdf(string name, string settings, string input, string expected) =>
        Holds(SourceFormat.PdfText, name, settings, input, expected);

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Markdown_text(string name, string settings, string input, string expected) =>
        Holds(SourceFormat.Markdown, name, settings, input, expected);

    [Theory]
    [MemberData(nameof(Html))]
    public void Html_page(string name, string settings, string input, string expected) =>
        Holds(SourceFormat.Html, name, settings, input, expected);

    // The setting is the main language; "␌" stands for a form feed and "·" for a blank an editor would take away.
    private static void Holds(SourceFormat format, string name, string settings, string input, string expected)
    {
        var text = new SourceText(name, input.Replace('␌', '\f').Replace('·', ' '));

        var document = DocumentReader.Read(text, format, LanguageCodes.Parse(settings), new DiagnosticBag());

        Assert.Equal(expected, DocumentTreePrinter.Print(document));
    }
}
