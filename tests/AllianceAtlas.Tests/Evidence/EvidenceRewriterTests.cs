using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Tests.Evidence;

public class EvidenceRewriterTests
{
    [Fact]
    public void Lines_of_a_claim_are_replaced_and_nothing_else()
    {
        var file = new SourceText("claim.yml", "evidence:\n  - ask-2020 L11   # första\n  - ask-2020 L11-L13\n");
        var first = new PassageReference("ask-2020", new LineRange(11, 11), Place.Of(file, new TextSpan(14, 12)));

        Assert.Equal(
            "evidence:\n  - ask-2020 L15-L16   # första\n  - ask-2020 L11-L13\n",
            EvidenceRewriter.Rewrite(file, [(first, new LineRange(15, 16))]));
    }

    [Theory]
    [InlineData("Text [@ask-2020 L11-L13; @berg-1999, s. 4] mer.", "Text [@ask-2020 L7; @berg-1999, s. 4] mer.")]
    [InlineData("Text [@berg-1999; @ask-2020 L11–13] mer.", "Text [@berg-1999; @ask-2020 L7] mer.")]
    [InlineData("> Text [@ask-2020\n> L11-L13] mer.", "> Text [@ask-2020\n> L7] mer.")]
    public void Lines_of_a_citation_are_replaced_however_they_are_written(string written, string expected)
    {
        var file = new SourceText("page.md", $"---\ntitle: T\n---\n{written}\n");
        var item = ProseReader.Read(file, new DiagnosticBag())!.Citations.SelectMany(one => one.Items).Single(one => one.Lines is not null);

        var rewritten = EvidenceRewriter.Rewrite(
            file, [(new PassageReference(item.Key, item.Lines!.Value, item.Place), new LineRange(7, 7))]);

        Assert.Equal($"---\ntitle: T\n---\n{expected}\n", rewritten);
    }
}
