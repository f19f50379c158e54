using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Tests.Links;

public class LinkCheckTests
{
    [Theory]
    [InlineData("../b/")]
    [InlineData("../b/#one")]
    [InlineData("#top")]
    [InlineData("../../assets/site.css")]
    [InlineData("/atlas/sv/b/")]
    [InlineData("https://example.org/")]
    [InlineData("./")]
    public void A_link_to_what_is_there_holds(string link) => Assert.Empty(Findings(link));

    [Theory]
    [InlineData("../c/")]
    [InlineData("../b/#two")]
    [InlineData("../b")]
    [InlineData("#bottom")]
    [InlineData("../../assets/none.css")]
    [InlineData("http://example.org/")]
    [InlineData("javascript:alert(1)")]
    public void A_link_to_what_is_not_there_is_told(string link) =>
        Assert.Equal([$"ATLAS0802 {link}"], Findings(link).Select(found => $"{found.Descriptor.Id} {found.Arguments[0]}"));

    [Fact]
    public void A_dead_link_of_our_own_is_printed_with_its_page() => Approved.Matches(
        "diagnostics/ATLAS0802", Printed(Findings("../c/")));

    [Fact]
    public void An_anchor_that_stands_twice_is_printed_with_its_page() => Approved.Matches(
        "diagnostics/ATLAS0803", Printed(Findings("../b/", "<i id=\"one\"></i>")));

    private static IReadOnlyList<Diagnostic> Findings(string link, string more = "")
    {
        var findings = new DiagnosticBag();
        var pages = new Dictionary<string, string>
        {
            ["/sv/a/"] = $"<p id=\"top\"><a href=\"{link}\">a</a></p>",
            ["/sv/b/"] = $"<p id=\"one\">b</p>{more}",
        };
        LinkCheck.Check(pages, ["assets/site.css"], "/atlas/", findings);
        return findings.Sorted();
    }

    private static string Printed(IEnumerable<Diagnostic> findings) => string.Concat(findings.Select(finding => finding + "\n"));
}
