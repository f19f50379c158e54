using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Tests.Site;

public class LinkCheckTests
{
    [Theory]
    [InlineData("../b/")]
    [InlineData("../b/#two")]
    [InlineData("#one")]
    [InlineData("./")]
    [InlineData("../../assets/site.css")]
    [InlineData("https://example.org/nowhere")]
    [InlineData("data:application/x-bibtex;charset=utf-8,%40book")]
    public void What_exists_is_not_reported(string link) => Assert.Empty(Findings(link));

    [Theory]
    [InlineData("../c/")]
    [InlineData("../b/#three")]
    [InlineData("#two")]
    [InlineData("../../assets/none.css")]
    [InlineData("../../../../x/")]
    [InlineData("http://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void What_is_missing_is_reported_with_its_page(string link)
    {
        var finding = Assert.Single(Findings(link));

        Assert.Equal("ATLAS0802", finding.Descriptor.Id);
        Assert.Equal("sv/a/index.html", finding.Place.Path);
        Assert.Contains($"'{link}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_that_stands_twice_is_reported()
    {
        var findings = new DiagnosticBag();

        Check(new Dictionary<string, string> { ["/sv/"] = "<p id=\"x\"></p><p id=\"x\"></p>" }, new SiteOptions(), findings);

        Assert.Equal("ATLAS0803", Assert.Single(findings.Sorted()).Descriptor.Id);
    }

    [Theory]
    [InlineData("/base/sv/", 0)]
    [InlineData("http://host.example/base/sv/", 0)]
    [InlineData("/sv/", 1)]
    [InlineData("http://host.example/base/nb/", 1)]
    public void Absolute_links_are_read_below_the_base_address(string link, int findingsExpected)
    {
        var findings = new DiagnosticBag();
        var pages = new Dictionary<string, string> { ["/404.html"] = $"<a href=\"{link}\">x</a>", ["/sv/"] = "" };

        Check(pages, new SiteOptions("http://host.example/base"), findings);

        Assert.Equal(findingsExpected, findings.Sorted().Count);
    }

    [Fact]
    public void A_target_that_many_pages_ask_for_is_reported_once_on_the_first_of_them()
    {
        var findings = new DiagnosticBag();
        var pages = new Dictionary<string, string> { ["/sv/b/"] = "<a href=\"../x/\">x</a>", ["/sv/a/"] = "<img src=\"../x/\">" };

        Check(pages, new SiteOptions(), findings);

        Assert.Equal("sv/a/index.html", Assert.Single(findings.Sorted()).Place.Path);
    }

    [Fact]
    public void A_link_may_stand_before_its_anchor_and_an_expected_page_still_has_to_have_the_anchor()
    {
        var findings = new DiagnosticBag();
        var check = new LinkCheck(new SiteOptions(), findings);

        check.Expect(["/sv/a/", "/sv/b/"]);
        check.AddPage("/sv/a/", ["<a href=\"#x\">x</a>".AsMemory(), "<p id=\"x\"></p><a href=\"../b/\">b</a><a href=\"../b/#y\">y</a><a href=\"../b/#z\">z</a>".AsMemory()]);
        check.AddPage("/sv/b/", ["<p id=\"y\"></p>".AsMemory()]);
        check.Report();

        Assert.Contains("'../b/#z'", Assert.Single(findings.Sorted()).Message, StringComparison.Ordinal);
    }

    private static void Check(Dictionary<string, string> pages, SiteOptions options, DiagnosticBag findings)
    {
        var check = new LinkCheck(options, findings);
        foreach (var (address, markup) in pages)
        {
            check.AddPage(address, [markup.AsMemory()]);
        }

        check.AddFile("assets/site.css");
        check.Report();
    }

    private static IReadOnlyList<Diagnostic> Findings(string link)
    {
        var findings = new DiagnosticBag();
        var pages = new Dictionary<string, string>
        {
            ["/sv/a/"] = $"<h1 id=\"one\">a</h1><a href=\"{link}\">x</a>",
            ["/sv/b/"] = "<h1 id=\"two\">b</h1>",
        };
        Check(pages, new SiteOptions(), findings);
        return findings.Sorted();
    }
}
