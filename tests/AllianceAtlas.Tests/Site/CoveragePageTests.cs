using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Site;

/// <summary>The page of coverage of the minimal site: four passages, three claims, all about therapy.</summary>
public class CoveragePageTests
{
    private static readonly Dictionary<string, string> Pages = AtlasBuild.Run(FixtureSite.Read(), new SiteOptions(), new DiagnosticBag())
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

    [Fact]
    public void Of_each_source_it_tells_how_many_passages_are_used() =>
        Assert.Equal(["Ask, 2020 | 4 | 3 | 4 | 100 %"], Rows(Page("sv/om/tackning").QuerySelector("#sources ~ .scroll table")!));

    [Fact]
    public void Of_each_concept_it_counts_the_claims_by_tradition_and_shows_the_gaps()
    {
        var table = Page("sv/om/tackning").QuerySelector("#therapy + .scroll table")!;

        Assert.Equal(
            ["Begrepp", "Kognitiv beteendeterapi", "Psykodynamisk terapi", "Ingen tradition anges", "Alla"],
            table.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.Equal(
            ["Alliansen och dess former", "Allians | 1 | 0 | 0 | 1", "Alliansbrott och reparation", "Alliansbrott | 1 | 1 | 1 | 3"],
            Rows(table));
        Assert.Equal(2, table.QuerySelectorAll("td.none").Length);
    }

    [Fact]
    public void Every_number_can_be_heard_with_its_row_and_column()
    {
        foreach (var table in Page("nb/om/dekning").QuerySelectorAll("article table"))
        {
            Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tr:has(td) > th"), head => Assert.Equal("row", head.GetAttribute("scope")));
            Assert.NotNull(table.ParentElement!.GetAttribute("aria-labelledby"));
        }
    }

    [Fact]
    public void It_is_reached_from_the_page_about_the_atlas_and_from_every_foot()
    {
        Assert.Contains("href=\"tackning/\"", Pages["sv/om/index.html"], StringComparison.Ordinal);
        Assert.Equal("../om/dekning/", new HtmlParser().ParseDocument(Pages["nb/ordliste/index.html"])
            .QuerySelector(".foot a[href*=dekning]")!.GetAttribute("href"));
    }

    private static IDocument Page(string folder) => new HtmlParser().ParseDocument(Pages[$"{folder}/index.html"]);

    private static IEnumerable<string> Rows(IElement table) => table.QuerySelectorAll("tbody tr")
        .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim().Replace('\u00A0', ' '))));
}
