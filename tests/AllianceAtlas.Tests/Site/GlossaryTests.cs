using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests.Site;

/// <summary>The words that mislead, on the glossary of this repository's site.</summary>
public class GlossaryTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("/sv/ordlista/", "sv", "nb")]
    [InlineData("/nb/ordliste/", "nb", "sv")]
    public void Every_pair_has_its_anchor_both_words_and_a_note(string url, string own, string other)
    {
        var pairs = AtlasReader.Read(BuiltSite.Input, new DiagnosticBag()).Content.FalseFriends;

        var entries = site.Page(url).QuerySelectorAll(".pairs dt").ToList();

        Assert.Equal(pairs.Count, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.StartsWith("pair-", entry.Id, StringComparison.Ordinal);
            Assert.Equal([own, other], entry.QuerySelectorAll("[lang]").Select(word => word.GetAttribute("lang")));
            Assert.NotEqual("", entry.NextElementSibling!.TextContent.Trim());
        });
        Assert.Equal(pairs.Count(pair => pair.Editorial), entries.Count(entry => entry.QuerySelector(".note") is not null));
    }

    [Fact]
    public void The_pairs_stand_in_the_order_of_the_language()
    {
        var words = site.Page("/nb/ordliste/").QuerySelectorAll(".pairs dt [lang=nb]").Select(word => word.TextContent).ToList();

        Assert.Equal(words.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true)), words);
    }
}
