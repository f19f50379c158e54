using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("en", 1)]
    [InlineData("en\n", 1)]
    [InlineData("en\ntvå", 2)]
    [InlineData("en\n\n", 2)]
    public void Counts_lines_as_editors_do(string content, int expected)
    {
        var text = new SourceText("a.txt", content);

        Assert.Equal(expected, text.LineCount);
    }

    [Fact]
    public void Places_an_offset_by_line_and_column_from_one()
    {
        var text = new SourceText("a.txt", "en\ntvå tre\r\nfyra");

        Assert.Equal(new LinePosition(2, 5), text.PositionAt(text.Content.IndexOf("tre", StringComparison.Ordinal)));
        Assert.Equal("två tre", text.Slice(text.LineSpan(2)).ToString());
    }
}
