using System.Text;
using System.Xml.Linq;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Publishing;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Publishing;

/// <summary>What stands beside the pages and in their heads once the place of the site and its history are known.</summary>
public class PublishedFilesTests
{
    private const string Place = "https://atlas.example/kurs";
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly DateTimeOffset Spring = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset Summer = new(2026, 6, 3, 12, 0, 0, TimeSpan.FromHours(2));

    private static readonly History Told = new(Commit, Summer, new Dictionary<string, FileHistory>
    {
        ["concepts/alliance.sv.md"] = new(Commit, Spring, ["Eva Ask"]),
        ["concepts/rupture.sv.md"] = new("b", Spring, ["Eva Ask"]),
        ["claims/rupture-definition.yml"] = new(Commit, Summer, ["Per Lund", "Eva Ask"]),
    });

    [Fact]
    public void The_feed_begins_with_the_page_that_changed_last()
    {
        var feed = XDocument.Parse(Built(new SiteOptions(Place, History: Told))["sv/andringar.xml"]).Root!;

        Assert.Equal("2026-06-03T12:00:00+02:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            [$"{Place}/sv/begrepp/alliansbrott/", $"{Place}/sv/begrepp/allians/"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(["Per Lund", "Eva Ask"], feed.Element(Atom + "entry")!.Elements(Atom + "author").Select(author => author.Value));
    }

    [Fact]
    public void Without_place_or_history_nothing_is_made_up()
    {
        var placeless = Built(new SiteOptions(History: Told));
        var undated = Built(new SiteOptions(Place));

        Assert.DoesNotContain(placeless.Keys, path => path.EndsWith(".xml", StringComparison.Ordinal));
        Assert.DoesNotContain("sv/andringar.xml", undated.Keys);
        Assert.DoesNotContain("lastmod", undated["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("AllianceAtlas. (u.å.).", Citation(undated, "sv/begrepp/alliansbrott/"), StringComparison.Ordinal);
        Assert.DoesNotContain("application/atom", undated["sv/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_map_tells_the_last_change_and_the_other_language()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var page = XDocument.Parse(Built(new SiteOptions(Place, History: Told))["sitemap.xml"]).Root!
            .Elements(map + "url").Single(url => url.Element(map + "loc")!.Value == $"{Place}/sv/begrepp/alliansbrott/");

        Assert.Equal("2026-06-03", page.Element(map + "lastmod")!.Value);
        Assert.Contains(page.Elements(), link => link.Attribute("href")?.Value == $"{Place}/nb/begreper/alliansebrudd/" && link.Attribute("hreflang")?.Value == "nb");
    }

    [Theory]
    [InlineData("sv/begrepp/alliansbrott/", "AllianceAtlas. (2026, 3 juni). Alliansbrott (version 0123456). https://atlas.example/kurs/sv/begrepp/alliansbrott/")]
    [InlineData("nb/begreper/alliansebrudd/", "AllianceAtlas. (2026, 3. juni). Alliansebrudd (versjon 0123456). https://atlas.example/kurs/nb/begreper/alliansebrudd/")]
    public void A_citation_is_dated_and_pinned_to_the_commit(string page, string expected) =>
        Assert.Equal(expected, Citation(Built(new SiteOptions(Place, History: Told)), page));

    [Theory]
    [InlineData("sv/begrepp/alliansbrott", ".bib", "edition = {version 0123456}")]
    [InlineData("nb/begreper/alliansebrudd", ".ris", "DA  - 2026/06/03/")]
    [InlineData("sv/traditioner/psykodynamisk-terapi", ".csl.json", "\"date-parts\":[[2026,6,3]]")]
    [InlineData("sv/traditioner/psykodynamisk-terapi", ".bib", "title = {{Psykodynamisk terapi}},\n")]
    public void A_page_holds_its_own_reference_ready_to_be_saved(string page, string extension, string expected)
    {
        var name = page.Split('/')[^1] + extension;
        var link = new HtmlParser().ParseDocument(Built(new SiteOptions(Place, History: Told))[$"{page}/index.html"])
            .QuerySelector($".cite-this .downloads a[download='{name}']")!;
        var address = link.GetAttribute("href")!.Split(',');

        Assert.Equal($"data:{link.GetAttribute("type")};charset=utf-8", address[0]);
        Assert.Contains(expected, Uri.UnescapeDataString(Assert.Single(address[1..])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_and_no_other_site_asks_search_engines_to_leave_it_alone()
    {
        Assert.Contains("  X-Robots-Tag: noindex", Built(new SiteOptions { IsPreview = true })["_headers"].Split('\n'));
        Assert.DoesNotContain("noindex", Built(new SiteOptions())["_headers"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_builds_previews_as_previews_and_the_site_under_its_own_address()
    {
        var contexts = File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml")).Split("[context.production]");

        Assert.Contains("--preview --base-url $DEPLOY_PRIME_URL", contexts[0], StringComparison.Ordinal);
        Assert.Contains("--base-url $URL\"", contexts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("--preview", contexts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_permalink_of_a_claim_offers_both_languages_and_is_ready_to_copy()
    {
        var files = Built(new SiteOptions());
        var claim = new HtmlParser().ParseDocument(files["sv/begrepp/alliansbrott/index.html"]).QuerySelector("#claim-rupture-definition .to-claim")!;

        Assert.Equal("../../../c/claim/rupture-definition/", claim.GetAttribute("data-copy"));
        Assert.Contains("/c/claim/rupture-definition/ /sv/begrepp/alliansbrott/#claim-rupture-definition 302! Language=sv", files["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/c/claim/rupture-definition/ /nb/begreper/alliansebrudd/#claim-rupture-definition 302! Language=nb,no,nn", files["_redirects"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../../nb/begreper/alliansebrudd/#claim-rupture-definition\"", files["c/claim/rupture-definition/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_shows_the_finders_of_its_three_corners()
    {
        var code = QrPath.Of($"{Place}/c/rupture/");
        var far = code.Size - 4 - 7;

        Assert.Equal(code, QrPath.Of($"{Place}/c/rupture/"));
        Assert.StartsWith("M4 4h7m", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M4 {far}h7m", code.Path, StringComparison.Ordinal);
        Assert.Equal(code.Size - 8, code.Path.Count(letter => letter == 'M'));
    }

    [Fact]
    public void The_page_for_a_missing_address_searches_in_both_languages()
    {
        var forms = new HtmlParser().ParseDocument(Built(new SiteOptions())["404.html"]).QuerySelectorAll("form[role=search]");

        Assert.Equal(["sv/sok/", "nb/sok/"], forms.Select(form => form.GetAttribute("action")));
    }

    private static string Citation(Dictionary<string, string> files, string page) => new HtmlParser()
        .ParseDocument(files[$"{page}index.html"]).QuerySelector(".cite-this .reference")!.TextContent;

    private static Dictionary<string, string> Built(SiteOptions options)
    {
        var findings = new DiagnosticBag();
        var site = AtlasBuild.Run(FixtureSite.Read(), options, findings);
        Assert.Empty(findings.Sorted());
        return site.ToDictionary(one => one.Path, one => Encoding.UTF8.GetString(one.Content.Span), StringComparer.Ordinal);
    }
}
