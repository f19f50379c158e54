using AllianceAtlas.Documents.Records;

namespace AllianceAtlas.Tests.Records;

public class SpellingTests
{
    private static readonly string[] Known = ["alliance", "attachment", "rupture", "repair", "bordin-1979", "bordin-1983", "sv", "nb"];

    [Theory]
    [InlineData("ruptur", "rupture")]
    [InlineData("aliance", "alliance")]
    [InlineData("atachement", "attachment")]
    [InlineData("bordin-1997", "bordin-1979")]
    [InlineData("repiar", "repair")]
    public void Finds_what_was_meant(string written, string meant) => Assert.Equal(meant, Spelling.Nearest(written, Known));

    [Theory]
    [InlineData("shame")]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("no")]
    public void Guesses_nothing_from_afar(string written) => Assert.Null(Spelling.Nearest(written, Known.Except(["sv", "nb"])));

    [Fact]
    public void A_short_word_is_not_replaced_whole() => Assert.Null(Spelling.Nearest("xy", ["sv"]));

    [Fact]
    public void Of_two_as_near_the_first_in_order_is_named() =>
        Assert.Equal("bordin-1979", Spelling.Nearest("bordin-1989", ["bordin-1983", "bordin-1979"]));

    [Fact]
    public void A_word_beyond_all_measure_is_compared_with_nothing() =>
        Assert.Null(Spelling.Nearest(new string('a', 1_000_000), [new string('a', 1_000_000)]));
}
