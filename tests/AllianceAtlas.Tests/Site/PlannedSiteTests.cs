using System.Text.RegularExpressions;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Tests.Site;

/// <summary>What holds for the site as it is published, every page of it.</summary>
public class PlannedSiteTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    // Pages that lead on and belong to no language.
    private static readonly string[] Unlisted = ["index.html", "c/"];

    [Fact]
    public void Every_page_is_listed_with_its_translation()
    {
        var listed = site.SiteJson;

        Assert.All(listed, page => Assert.Contains(listed, other =>
            other.Url == page.Translation && other.Translation == page.Url && (other.Kind, other.Id) == (page.Kind, page.Id)));
        var paths = listed.Select(page => page.Url == "/404.html" ? "404.html" : page.Url[1..] + "index.html");
        var pages = site.Pages
            .Where(page => page.Value.QuerySelector("meta[http-equiv=refresh]") is null)
            .Select(page => page.Key)
            .Where(path => path != Unlisted[0] && !path.StartsWith(Unlisted[1], StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("concept", "rupture", "/sv/begrepp/alliansbrott/", "/nb/begreper/alliansebrudd/")]
    [InlineData("tradition", "therapy", "/sv/traditioner/psykoterapi/", "/nb/tradisjoner/psykoterapi/")]
    [InlineData("comparison", "dynamic-cognitive", "/sv/jamforelser/dynamisk-kognitiv/", "/nb/sammenligninger/dynamisk-kognitiv/")]
    [InlineData("source", "falkum-2018", "/sv/kallor/falkum-2018/", "/nb/kilder/falkum-2018/")]
    [InlineData("work", "bordin-1979", "/sv/referenser/bordin-1979/", "/nb/referanser/bordin-1979/")]
    [InlineData("graph", "graph", "/sv/karta/", "/nb/kart/")]
    [InlineData("search", "search", "/sv/sok/", "/nb/sok/")]
    [InlineData("glossary", "glossary", "/sv/ordlista/", "/nb/ordliste/")]
    [InlineData("embed", "rupture", "/embed/sv/rupture/", "/embed/nb/rupture/")]
    public void A_page_stands_where_the_contract_says(string kind, string id, string swedish, string norwegian)
    {
        var urls = site.SiteJson.Where(page => page.Kind == kind && page.Id == id).Select(page => page.Url);

        Assert.Equal([norwegian, swedish], urls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_has_its_language_one_heading_a_title_and_a_description() => Assert.All(site.SiteJson, listed =>
    {
        var page = site.Page(listed.Url);

        Assert.Equal(listed.Lang, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith("AllianceAtlas", page.Title + (listed.Kind == "home" ? "AllianceAtlas" : ""), StringComparison.Ordinal);
        Assert.NotEqual("", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    });

    [Fact]
    public void Headings_never_skip_a_level() => Assert.All(site.Pages, page =>
    {
        var level = 0;
        foreach (var heading in page.Value.QuerySelectorAll("h1, h2, h3, h4"))
        {
            Assert.True(heading.LocalName[1] - '0' <= level + 1, $"{page.Key}: {heading.OuterHtml}");
            level = heading.LocalName[1] - '0';
        }
    });

    [Fact]
    public void Nothing_is_inline_and_nothing_comes_from_elsewhere() => Assert.All(site.Pages, page =>
    {
        var document = page.Value;

        Assert.Empty(document.QuerySelectorAll("style, [style], iframe, object, embed, base"));
        Assert.All(document.QuerySelectorAll("script:not([type='application/ld+json']):not([type='application/json'])"), script =>
            Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0, page.Key));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(document.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img"), element =>
            Assert.DoesNotContain("//", element.GetAttribute("src") ?? element.GetAttribute("href")!, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_claim_says_who_on_what_ground_and_from_where() => Assert.All(
        site.Pages.SelectMany(page => page.Value.QuerySelectorAll("[data-claim]")), claim =>
        {
            Assert.NotEmpty(claim.QuerySelectorAll(".claim-ground a"));
            Assert.NotEqual("", claim.QuerySelector(".claim-ground .label")!.TextContent);
            Assert.NotEmpty(claim.QuerySelectorAll(".tags .tag"));
            Assert.NotEqual("", claim.QuerySelector(".evidence-kind")!.TextContent);
        });

    [Fact]
    public void Every_claim_has_its_anchor_on_the_page_of_its_first_concept()
    {
        var content = Knowledge.AtlasReader.Read(BuiltSite.Input, new DiagnosticBag()).Content;

        Assert.All(content.Claims, claim =>
        {
            var concept = site.SiteJson.Where(page => page.Kind == "concept" && page.Id == claim.Concepts[0].Id);
            Assert.All(concept, page => Assert.Equal(claim.Id, site.Page(page.Url).GetElementById($"claim-{claim.Id}")?.GetAttribute("data-claim")));
        });
    }

    [Fact]
    public void Links_of_a_card_leave_its_frame() => Assert.All(site.SiteJson.Where(page => page.Kind == "embed"), listed =>
        Assert.All(site.Page(listed.Url).QuerySelectorAll("body a"), link => Assert.Equal("_top", link.GetAttribute("target"))));

    [Fact]
    public void A_comparison_is_a_table_whose_empty_cells_say_so()
    {
        var tables = site.SiteJson.Where(page => page.Kind == "comparison").Select(page => site.Page(page.Url).QuerySelector("table.matrix")!);

        Assert.All(tables, table =>
        {
            Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        });
    }

    [Fact]
    public void A_tradition_counts_answers_as_its_comparisons_do()
    {
        var pages = site.SiteJson.Where(page => page is { Kind: "tradition", Lang: "sv" }).Select(page => page.Url);
        var counted = pages.SelectMany(url => site.Page(url).QuerySelectorAll("a + .note")
            .Select(note => (From: url, Link: note.PreviousElementSibling!, Counts: Regex.Match(note.TextContent, "^([0-9]+) lika, ([0-9]+) delvis lika, ([0-9]+) olika svar$")))
            .Where(one => one.Counts.Success)).ToList();

        Assert.NotEmpty(counted);
        Assert.All(counted, one =>
        {
            var target = new Uri(new Uri("http://atlas" + one.From), one.Link.GetAttribute("href")!).AbsolutePath;
            var comparison = Regex.Replace(site.Page(target).Body!.TextContent, @"\s+", " ");
            Assert.Equal(
                [one.Counts.Groups[1].Value, one.Counts.Groups[2].Value, one.Counts.Groups[3].Value],
                new[] { "= Samma svar", "= ≠ Delvis samma svar", "≠ Olika svar" }
                    .Select(words => Regex.Match(comparison, $@"{words} \(([0-9]+)\)") is { Success: true } found ? found.Groups[1].Value : "0"));
        });
    }

    [Fact]
    public void The_same_files_in_any_order_give_the_same_bytes()
    {
        var reversed = BuiltSite.Input with
        {
            Content = [.. BuiltSite.Input.Content.Reverse()],
            Seeds = [.. BuiltSite.Input.Seeds.Reverse()],
        };

        var again = AtlasBuild.Run(reversed, new SiteOptions(), new DiagnosticBag());

        Assert.Equal(site.Files.Keys.Order(StringComparer.Ordinal), again.Select(file => file.Path));
        Assert.All(again, file => Assert.True(file.Content.Span.SequenceEqual(site.Files[file.Path].Content.Span), file.Path));
    }

    [Fact]
    public void A_file_asked_for_by_itself_has_the_bytes_it_has_in_the_whole_site()
    {
        var plan = AtlasBuild.Plan(BuiltSite.Input, new SiteOptions(), new DiagnosticBag())!;
        // Data beside a page is known by the page that names it.
        foreach (var path in site.Files.Keys.OrderByDescending(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(plan.Make(path)?.Content.Span.SequenceEqual(site.Files[path].Content.Span), path);
        }

        Assert.Null(plan.Make("sv/begrepp/nothing/index.html"));
        Assert.Null(plan.Make("../content/strings.sv.yml"));
    }

    [Fact]
    public void The_making_of_a_site_can_be_stopped()
    {
        var plan = AtlasBuild.Plan(BuiltSite.Input, new SiteOptions(), new DiagnosticBag())!;
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => plan.MakeAll(_ => stop.Cancel(), new ParallelOptions { CancellationToken = stop.Token }));
    }

    [Fact]
    public void Only_the_cards_may_be_framed_and_no_page_has_two_policies()
    {
        var rules = site.Text("_headers").Split('\n')
            .Aggregate((Rules: new List<(string Path, string Header)>(), Path: ""), (state, line) =>
            {
                if (line.StartsWith("  ", StringComparison.Ordinal))
                {
                    state.Rules.Add((state.Path, line.Trim()));
                }

                return (state.Rules, line.StartsWith('/') ? line : state.Path);
            }).Rules;

        foreach (var path in site.Pages.Keys)
        {
            var address = "/" + path.Replace("index.html", "", StringComparison.Ordinal);
            var policy = Assert.Single(rules, rule => Matches(rule.Path, address) && rule.Header.StartsWith("Content-Security-Policy", StringComparison.Ordinal));
            Assert.DoesNotContain("unsafe", policy.Header, StringComparison.Ordinal);
            Assert.Equal(address.StartsWith("/embed/", StringComparison.Ordinal), policy.Header.EndsWith("frame-ancestors *", StringComparison.Ordinal));
        }

        static bool Matches(string rule, string address) =>
            rule.EndsWith('*') ? address.StartsWith(rule[..^1], StringComparison.Ordinal) : rule == address;
    }

    [Fact]
    public void With_a_base_address_pages_name_their_canonical_place()
    {
        var files = AtlasBuild.Run(BuiltSite.Input, new SiteOptions("https://atlas.example/base"), new DiagnosticBag())
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var page = System.Text.Encoding.UTF8.GetString(files["sv/begrepp/alliansbrott/index.html"].Content.Span);

        Assert.Contains("<link rel=\"canonical\" href=\"https://atlas.example/base/sv/begrepp/alliansbrott/\"", page, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"nb\" href=\"https://atlas.example/base/nb/begreper/alliansebrudd/\"", page, StringComparison.Ordinal);
        Assert.Contains("sitemap.xml", files.Keys);
        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
    }
}
