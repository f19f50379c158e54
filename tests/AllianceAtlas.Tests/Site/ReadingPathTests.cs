using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Site;

/// <summary>The pages of the one reading path of the minimal site.</summary>
public class ReadingPathTests
{
    private static readonly Dictionary<string, string> Site = Build(new SiteOptions("https://atlas.example"));

    [Fact]
    public void Each_step_has_its_text_its_page_and_the_way_on()
    {
        var page = Page("sv/lasvagar/forsta-stegen/");

        var steps = page.QuerySelectorAll(".path > section:has(.to-page)").ToList();
        Assert.Equal(
            ["Allians", "Psykodynamisk terapi", "Dynamiskt och kognitivt", "Ask, 2020"],
            steps.Select(step => step.QuerySelector(".to-page a")!.TextContent));
        Assert.Equal("../../begrepp/allians/", steps[0].QuerySelector(".to-page a")!.GetAttribute("href"));
        Assert.Contains("två parter har gemensamt", steps[0].QuerySelector(".to-read")!.TextContent, StringComparison.Ordinal);
        Assert.Single(steps[0].QuerySelectorAll(".between-steps a"));
        Assert.All(steps.Skip(1), step => Assert.Equal(2, step.QuerySelectorAll(".between-steps a").Length));
        Assert.Equal("Att diskutera", page.QuerySelector(".path > section:nth-last-child(2) h2")!.TextContent);
    }

    [Fact]
    public void The_contents_lead_to_every_section_and_tell_the_minutes_of_each_step()
    {
        var page = Page("nb/leseveier/forste-steg/");

        var lines = page.QuerySelectorAll(".path-contents li").ToList();

        Assert.Equal(5, lines.Count);
        Assert.All(lines, line => Assert.NotNull(page.GetElementById(line.QuerySelector("a")!.GetAttribute("href")![1..])));
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("1\u00A0min", line.QuerySelector(".note")!.TextContent, StringComparison.Ordinal));
        Assert.Contains("4 steg", page.QuerySelector(".strip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pack_holds_every_text_in_full_and_what_they_cite()
    {
        var pack = Page("sv/lasvagar/forsta-stegen/hafte/");

        var text = pack.QuerySelector(".pack")!.TextContent;
        Assert.Contains("Den syns tydligast i ett alliansbrott", text, StringComparison.Ordinal);
        Assert.Contains("I kognitiv terapi lagas alliansen med en ny uppgift.", text, StringComparison.Ordinal);
        Assert.Equal(["Ask", "Ask", "Berg"], pack.QuerySelectorAll(".references li").Select(entry => entry.TextContent.Split(',')[0]));
        Assert.Equal("noindex", pack.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("/hafte/", Site["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Path_pack_and_list_are_listed_as_paths()
    {
        var site = Site["data/site.json"];

        foreach (var (address, id) in new[]
        {
            ("/sv/lasvagar/", "paths"), ("/sv/lasvagar/forsta-stegen/", "first-steps"), ("/sv/lasvagar/forsta-stegen/hafte/", "first-steps-pack"),
            ("/nb/leseveier/", "paths"), ("/nb/leseveier/forste-steg/", "first-steps"), ("/nb/leseveier/forste-steg/hefte/", "first-steps-pack"),
        })
        {
            Assert.Contains($"{{\"url\":\"{address}\",\"lang\":\"{address[1..3]}\",\"kind\":\"path\",\"id\":\"{id}\",", site, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sv/begrepp/allians/", "#backlinks", "steg 1 av 4")]
    [InlineData("nb/tradisjoner/psykodynamisk-terapi/", "article", "steg 2 av 4")]
    public void A_page_tells_which_step_of_which_path_it_is(string address, string within, string place)
    {
        var page = Page(address);

        var links = (page.QuerySelector(within)!.ParentElement ?? page.Body!).QuerySelectorAll(".teasers li")
            .Where(line => line.TextContent.Contains(place, StringComparison.Ordinal));

        Assert.Contains("/#s-", Assert.Single(links).QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Home_and_the_bar_lead_to_the_paths()
    {
        var home = Page("nb/");

        Assert.Equal("leseveier/forste-steg/", home.QuerySelector("[aria-labelledby=paths] .teasers a")!.GetAttribute("href"));
        Assert.Contains(home.QuerySelectorAll(".bar a"), link => link.GetAttribute("href") == "leseveier/");
    }

    [Fact]
    public void Without_paths_there_is_no_list_and_no_way_to_one()
    {
        var files = FixtureSite.Read();
        var site = Build(new SiteOptions(), files with
        {
            Content = [.. files.Content.Where(file => !file.Name.StartsWith("paths/", StringComparison.Ordinal))],
        });

        Assert.DoesNotContain(site.Keys, path => path.Contains("lasvagar", StringComparison.Ordinal));
        Assert.DoesNotContain("lasvagar", site["sv/index.html"], StringComparison.Ordinal);
    }

    private static IDocument Page(string address) => new HtmlParser().ParseDocument(Site[address + "index.html"]);

    private static Dictionary<string, string> Build(SiteOptions options, Knowledge.AtlasFiles? files = null)
    {
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Run(files ?? FixtureSite.Read(), options, findings);
        Assert.Empty(findings.Sorted());
        return site.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
    }
}
