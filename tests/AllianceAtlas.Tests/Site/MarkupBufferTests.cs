using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
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

        Assert.Equal(HtmlEncoder.Create(UnicodeRanges.All).Encode(text), markup.Written.ToString());
    }

    [Fact]
    public void Half_a_pair_is_no_character()
    {
        var markup = new MarkupBuffer();

        markup.Encode("a\uD83D<");

        Assert.Equal("a\uFFFD&lt;", markup.Written.ToString().Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_written_where_the_one_before_it_was()
    {
        var markup = new MarkupBuffer();
        markup.Write("<p>", "en lång sida", "</p>");
        Assert.Equal("<p>en lång sida</p>", Encoding.UTF8.GetString(markup.Utf8().Span));

        markup.Clear();
        markup.Write("<p>kort</p>");

        Assert.Equal("<p>kort</p>", Encoding.UTF8.GetString(markup.Utf8().Span));
    }
}
