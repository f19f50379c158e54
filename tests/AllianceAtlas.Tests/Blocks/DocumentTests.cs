using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Blocks;

public class DocumentTests
{
    [Fact]
    public void A_line_shared_by_heading_and_paragraph_means_the_paragraph()
    {
        var text = new SourceText("a.txt", "Historik. Begreppet uppfanns en torsdag.\n\nDet var allt.\n");

        var document = DocumentReader.Read(text, SourceFormat.PdfText, Language.Swedish, new DiagnosticBag());

        Assert.Equal(BlockKind.Paragraph, document.BlockAt(1)?.Kind);
        Assert.Equal(["Historik"], document.BlockAt(3)?.Section);
        Assert.Null(document.BlockAt(2));
    }
}
