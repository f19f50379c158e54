using AllianceAtlas.Site.Links;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Site;

public class SiteAddressTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2718281828UL, 3141592653UL);

    [Theory]
    [InlineData("/sv/", "/sv/begrepp/allians/", "begrepp/allians/")]
    [InlineData("/sv/begrepp/allians/", "/sv/", "../../")]
    [InlineData("/sv/begrepp/allians/", "/sv/kallor/ask-2020/#p-1", "../../kallor/ask-2020/#p-1")]
    [InlineData("/sv/begrepp/allians/", "/sv/begrepp/alliansbrott/", "../alliansbrott/")]
    [InlineData("/sv/begrepp/allians/", "/sv/begrepp/allians/#claim-x", "#claim-x")]
    [InlineData("/sv/begrepp/allians/", "/sv/begrepp/allians/", "./")]
    [InlineData("/", "/nb/", "nb/")]
    [InlineData("/sv/", "/", "../")]
    [InlineData("/c/rupture/", "/assets/site.1.css", "../../assets/site.1.css")]
    public void A_link_counts_from_the_page_it_stands_on(string page, string target, string expected) =>
        Assert.Equal(expected, SiteAddress.Relative(page, target));

    [Fact]
    public void Following_a_relative_link_leads_to_the_target_under_any_root()
    {
        var part = Gen.Elements("a", "b", "ab", "sv");
        var address = part.ListOf().Select(parts => "/" + string.Concat(parts.Take(5).Select(one => one + "/")));
        var pairs = address.Two().ToArbitrary();

        Check.One(Seeded, Prop.ForAll(pairs, pair =>
        {
            var root = new Uri("https://host.example/some/base");
            var page = new Uri(root + pair.Item1);
            return new Uri(page, SiteAddress.Relative(pair.Item1, pair.Item2)).AbsoluteUri == root + pair.Item2;
        }));
    }

    [Theory]
    [InlineData("/sv/referenser/../x/", false)]
    [InlineData("/sv/referenser//x/", false)]
    [InlineData("/sv/referenser/x#y/", false)]
    [InlineData("/sv/referenser/Å/", false)]
    [InlineData("/sv/referenser/berg-1999/", true)]
    [InlineData("/404.html", true)]
    public void Only_plain_names_stand_in_an_address(string address, bool plain) =>
        Assert.Equal(plain, SiteAddress.IsPlain(address));
}
