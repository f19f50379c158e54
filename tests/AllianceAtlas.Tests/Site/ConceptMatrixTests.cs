using System.IO.Compression;
using AngleSharp.Dom;

namespace AllianceAtlas.Tests.Site;

/// <summary>The matrices of tradition and setting on the concept pages of this repository's site.</summary>
public class ConceptMatrixTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const int MostBytes = 25_000;
    private const int MostBytesOfScript = 6_000;
    private const int MostRequests = 6;

    private IEnumerable<IDocument> Concepts => site.SiteJson.Where(page => page.Kind == "concept").Select(page => site.Page(page.Url));

    [Fact]
    public void Every_core_concept_has_one()
    {
        var content = Knowledge.AtlasReader.Read(BuiltSite.Input, new Documents.Diagnostics.DiagnosticBag()).Content;

        var core = content.Concepts.Where(concept => concept.Core).Select(concept => concept.Id).ToList();

        Assert.Equal(6, core.Count);
        Assert.All(site.SiteJson.Where(page => page.Kind == "concept" && core.Contains(page.Id)), page =>
            Assert.NotNull(site.Page(page.Url).QuerySelector("table.concept-matrix")));
    }

    [Fact]
    public void It_is_a_table_whose_empty_cells_say_so() => Assert.All(
        Concepts.SelectMany(page => page.QuerySelectorAll("table.concept-matrix")), table =>
        {
            var columns = table.QuerySelectorAll("thead th").Length;
            Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            {
                Assert.Equal(columns, row.Children.Length);
                Assert.NotEmpty(row.QuerySelectorAll("li"));
                Assert.All(row.QuerySelectorAll("td"), cell => Assert.True(
                    cell.QuerySelector("li a.to-claim") is not null ^ cell.QuerySelector(".gap") is not null));
            });
        });

    [Fact]
    public void Every_claim_about_the_concept_stands_in_it()
    {
        var content = Knowledge.AtlasReader.Read(BuiltSite.Input, new Documents.Diagnostics.DiagnosticBag()).Content;
        var table = site.Page("/sv/begrepp/alliansbrott/").QuerySelector("table.concept-matrix")!;

        var linked = table.QuerySelectorAll("a[href*='#claim-']").Select(link => link.GetAttribute("href")!.Split("#claim-")[1]).Distinct();

        Assert.Equal(
            content.Claims.Where(claim => claim.Concepts.Any(concept => concept.Id == "rupture")).Select(claim => claim.Id).Order(StringComparer.Ordinal),
            linked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Claims_with_different_answers_are_marked_on_both_sides()
    {
        var signs = site.Page("/nb/begreper/alliansebrudd/").QuerySelectorAll("table.concept-matrix .answer")
            .Select(answer => (Sign: answer.QuerySelector(".sign")!.TextContent, Text: answer.TextContent))
            .Where(answer => answer.Text.Contains("skjult mening", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(2, signs.Select(answer => answer.Text).Distinct().Count());
        Assert.All(signs, answer => Assert.Equal("≠", answer.Sign));
    }

    [Fact]
    public void The_first_view_of_a_concept_keeps_the_page_budget() => Assert.All(
        site.SiteJson.Where(page => page.Kind == "concept"), page =>
        {
            var files = site.Page(page.Url)
                .QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")
                .Select(element => (element.GetAttribute("src") ?? element.GetAttribute("href")!).TrimStart('.', '/'))
                .ToList();
            Assert.InRange(files.Count + 1, 1, MostRequests);
            Assert.InRange(files.Append(page.Url[1..] + "index.html").Sum(Compressed), 1, MostBytes);
            Assert.InRange(files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Sum(Compressed), 1, MostBytesOfScript);
        });

    private int Compressed(string path)
    {
        var file = site.Files[path].Content.Span;
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(file.Length)];
        Assert.True(BrotliEncoder.TryCompress(file, target, out var length, quality: 11, window: 22));
        return length;
    }
}
