using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests.Text;

public class MappedTextTests
{
    private static readonly SourceText File = new("a.txt", "Om alli-\nansen här");

    [Fact]
    public void Every_character_of_a_joined_word_points_home()
    {
        var text = Joined();

        Assert.Equal("Om alliansen här", text.Content);
        Assert.Equal(File.Content.IndexOf("ansen", StringComparison.Ordinal), text.OffsetInFile("Om alli".Length));
        Assert.Equal(File.Content.Length, text.FileEnd);
    }

    [Fact]
    public void A_slice_keeps_its_places()
    {
        var slice = Joined().Slice("Om all".Length, "iansen".Length);

        Assert.Equal("iansen", slice.Content);
        Assert.Equal(2, File.LineAt(slice.OffsetInFile(1)));
    }

    [Fact]
    public void An_inserted_blank_stands_where_it_was_put()
    {
        var builder = new MappedTextBuilder(File);
        builder.Append(new TextSpan(0, 2));
        builder.Insert(" ", 8);
        builder.Append(new TextSpan(9, 5));

        Assert.Equal(8, builder.ToMappedText().OffsetInFile(2));
    }

    private static MappedText Joined()
    {
        var builder = new MappedTextBuilder(File);
        builder.Append(File.LineSpan(1));
        builder.RemoveLast(1);
        builder.Append(File.LineSpan(2));
        return builder.ToMappedText();
    }
}
