using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Site;

/// <summary>Nothing a contributor types becomes markup, a script or an address outside the allowed ones.</summary>
public class HostileContentTests
{
    private const string Evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"x";

    [Fact]
    public void Titles_and_claims_come_out_as_the_text_they_are()
    {
        var pages = Pages(
            ("content/concepts/rupture.sv.md", text => text.Replace("title: Alliansbrott", $"title: '{Evil}'", StringComparison.Ordinal)
                .Replace("summary: När", $"summary: {Evil} när", StringComparison.Ordinal)),
            ("content/claims/rupture-definition.yml", text => text.Replace(
                "sv: Ett alliansbrott är att parterna inte längre drar åt samma håll.", $"sv: 'Alliansbrott {Evil}'", StringComparison.Ordinal)));

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var document = new HtmlParser().ParseDocument(page.Value);
            Assert.Empty(document.QuerySelectorAll("img, [onclick], [onerror]"));
            Assert.All(document.QuerySelectorAll("script"), script =>
                Assert.True(script.HasAttribute("src") || script.GetAttribute("type")!.EndsWith("json", StringComparison.Ordinal), page.Key));
        });
        var concept = new HtmlParser().ParseDocument(pages["sv/begrepp/alliansbrott/index.html"]);
        Assert.Equal(Evil, concept.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://example.org")]
    [InlineData("//example.org/x")]
    [InlineData("concept:nobody")]
    [InlineData("rupture")]
    public void A_link_outside_the_allowed_ones_is_reported(string target)
    {
        var findings = new DiagnosticBag();
        var files = FixtureSite.Read();
        var changed = files with
        {
            Content = [.. files.Content.Select(file => Change(file, "concepts/rupture.sv.md", text =>
                text.Replace("(tradition:psychodynamic)", $"({target})", StringComparison.Ordinal)))],
        };

        AtlasBuild.Run(changed, new SiteOptions(), findings);

        var finding = Assert.Single(findings.Sorted(), finding => finding.Descriptor == DiagnosticCatalogue.LinkLeadsNowhere);
        Assert.Contains(target, finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Place.Start.Line > 4);
    }

    private static Dictionary<string, string> Pages(params (string Name, Func<string, string> Change)[] changes)
    {
        var findings = new DiagnosticBag();
        var files = FixtureSite.Read();
        var content = changes.Aggregate(files.Content, (all, change) =>
            [.. all.Select(file => Change(file, change.Name["content/".Length..], change.Change))]);
        var site = AtlasBuild.Run(files with { Content = content }, new SiteOptions(), findings);
        return site
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
    }

    private static InputFile Change(InputFile file, string name, Func<string, string> change) => file.Name != name
        ? file
        : file with { Bytes = System.Text.Encoding.UTF8.GetBytes(change(System.Text.Encoding.UTF8.GetString(file.Bytes.Span))) };
}
