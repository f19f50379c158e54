using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Blocks;

public class DocumentTests
{
    [Fact]
    public void A_line_may_hold_a_heading_and_its_paragraph()
    {
        var text = new SourceText("a.txt", "Historik. Begreppet uppfanns en torsdag.\n\nDet var allt.\n");

        var document = DocumentReader.Read(text, SourceFormat.PdfText, Language.Swedish, new DiagnosticBag());

        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph], BlocksAt(1).Select(block => block.Kind));
        Assert.Equal(["Historik"], Assert.Single(BlocksAt(3)).Section);
        Assert.Empty(BlocksAt(2));

        IEnumerable<Block> BlocksAt(int line) => document.Blocks.Where(block => block.Lines.Contains(line));
    }
}
