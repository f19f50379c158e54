using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Rendering;

namespace AllianceAtlas.Tests.Site;

public class MarkupBufferTests
{
    // Runs of plain letters are copied past the encoder: what is left must be what it would have written of the whole.
    [Theory]
    [InlineData("")]
    [InlineData("å ä ö æ ø – ”så”, «slik»")]
    [InlineData("<b>&amp;\"'`+=</b>")]
    [InlineData("först ord, sedan <, så ord igen & slut")]
    [InlineData("ℓ ™ ∞ 中 \u00A0 \u200B \u2028 \uFEFF")]
    [InlineData("plain 😀 and <😀>")]
    [InlineData("\u0000\u001F\u007F\u0085\uFFFF")]
    public void Text_is_encoded_as_the_encoder_would_encode_it(string text)
    {
        var markup = new MarkupBuffer();

        markup.Encode(text);

        Assert.Equal(HtmlEncoder.Create(UnicodeRanges.All).Encode(text), string.Concat(markup.Written));
    }

    [Fact]
    public void Half_a_pair_is_no_character()
    {
        var markup = new MarkupBuffer();

        markup.Encode("a\uD83D<");

        Assert.Equal("a\uFFFD&lt;", string.Concat(markup.Written).Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_written_where_the_one_before_it_was()
    {
        var markup = new MarkupBuffer();
        markup.Write("<p>", "en lång sida", "</p>");
        Assert.Equal("<p>en lång sida</p>", Bytes(markup));

        markup.Clear();
        markup.Write("<p>kort</p>");

        Assert.Equal("<p>kort</p>", Bytes(markup));
    }

    [Fact]
    public void A_long_page_comes_in_pieces_that_end_where_it_was_said()
    {
        var markup = new MarkupBuffer();
        var expected = string.Concat(Enumerable.Range(0, 2).SelectMany(_ => Enumerable.Range(0, 9_000).Select(i => $"<p>å {i}</p>")));

        for (var round = 0; round < 2; round++)
        {
            markup.Clear();
            for (var i = 0; i < 18_000; i++)
            {
                markup.Pause();
                markup.Write("<p>", $"å {i % 9_000}", "</p>");
            }

            Assert.True(markup.Written.Count() > 2);
            Assert.All(markup.Written.Select(piece => piece.ToString()), piece => Assert.EndsWith("</p>", piece, StringComparison.Ordinal));
            Assert.Equal(expected, string.Concat(markup.Written));
            Assert.Equal(expected, Bytes(markup));
        }
    }

    private static string Bytes(MarkupBuffer markup) => Encoding.UTF8.GetString(new SiteFile("", markup.WriteUtf8).Content.Span);
}
