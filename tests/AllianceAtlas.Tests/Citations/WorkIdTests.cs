using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Tests.Citations;

public class WorkIdTests
{
    [Theory]
    [InlineData("bordin-1979", "1979", false, "Bordin")]
    [InlineData("braun-clarke-2006", "2006", false, "Braun", "Clarke")]
    [InlineData("eubanks-carter-et-al-2010", "2010", false, "Eubanks-Carter", "Muran", "Safran")]
    [InlineData("eubanks-carter-et-al-2010", "2010", true, "Eubanks-Carter")]
    [InlineData("watkins-2015a", "2015a", false, "Watkins")]
    [InlineData("boalt-boethius-ogren-2012", "2012", false, "Boalt Boëthius", "Ögren")]
    [InlineData("frawley-odea-2003", "2003", false, "Frawley-O’Dea")]
    public void Forms_the_id_of_a_work(string expected, string year, bool others, params string[] families) =>
        Assert.Equal(expected, WorkId.From(families, others, year));

    [Theory]
    [InlineData("Självutlämnande", "sjalvutlamnande")]
    [InlineData("Selvavsløring", "selvavsloring")]
    [InlineData("  Mål & uppgifter – nu ", "mal-uppgifter-nu")]
    [InlineData("æra Müller café", "aera-muller-cafe")]
    public void Slugs_are_ascii(string name, string expected) => Assert.Equal(expected, WorkId.Slug(name));
}
