using AllianceAtlas.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>The map as a reader explores it, and the rule of its paths by the vectors that the generator passes too.</summary>
public class MapTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Panel = "[data-map-panel]";

    [Fact]
    public async Task The_script_finds_paths_by_the_shared_rule()
    {
        var page = await OpenAsync("sv/karta/");
        var vectors = File.ReadAllText(Path.Combine(Repository.Root, "tests/AllianceAtlas.Tests/Fixtures/Graph/paths.json"));

        var failed = await page.EvaluateAsync<string[]>(
            """
            async text => {
              const vectors = JSON.parse(text);
              if (vectors.length === 0) { return ['no vectors']; }
              const rule = await import(document.querySelector('script[src*="/map."]').src);
              return vectors.filter(vector => {
                const links = vector.links.map(link => ({ ...link, claims: Array(link.claims).fill(0) }));
                const path = rule.shortestPath(rule.seenFromBothEnds(links), vector.from, vector.to);
                const ids = path && [vector.from, ...path.map(step => step.to)];
                const cost = path && path.reduce((sum, step) => sum + rule.cost(step), 0);
                return JSON.stringify([ids, cost]) !== JSON.stringify([vector.path, vector.cost]);
              }).map(vector => vector.why);
            }
            """,
            vectors);

        Assert.Empty(failed);
    }

    [Theory]
    [InlineData("sv/karta/", 360)]
    [InlineData("nb/kart/", 1280)]
    public async Task No_two_labels_meet_as_they_are_drawn(string path, int width)
    {
        var page = await OpenAsync(path, width);

        var meeting = await page.EvaluateAsync<string[]>(
            """
            () => {
              const labels = [...document.querySelectorAll('.map .label')].map(label => ({ text: label.textContent, box: label.getBBox() }));
              const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
              return labels.flatMap((one, i) => labels.slice(i + 1).filter(other => meet(one.box, other.box)).map(other => `${one.text} | ${other.text}`));
            }
            """);

        Assert.Empty(meeting);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Is_accessible_with_its_panel_open(int width, ColorScheme scheme)
    {
        var page = await OpenAsync("sv/karta/?focus=rupture", width, scheme);
        await Assertions.Expect(page.Locator(Panel)).ToBeVisibleAsync();
        await page.Locator($"{Panel} summary").First.ClickAsync();

        var axe = await page.RunAxe();

        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);
    }

    [Fact]
    public async Task Keys_walk_the_picture_from_one_tab_stop_and_open_a_concept()
    {
        var page = await OpenAsync("sv/karta/");
        await Assertions.Expect(page.Locator(".map [tabindex='0']")).ToHaveCountAsync(1);
        await page.Locator(".map [tabindex='0']").FocusAsync();
        var first = await FocusedAsync(page);

        await page.Keyboard.PressAsync("ArrowRight");
        var right = await FocusedAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        var below = await FocusedAsync(page);
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal(3, new[] { first, right, below }.Distinct().Count());
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}sv/karta/?focus={below}");
        await Assertions.Expect(page.Locator($"{Panel} [href]").First).ToBeVisibleAsync();
        Assert.Equal(below, await FocusedAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}sv/karta/");
    }

    [Fact]
    public async Task A_way_between_two_concepts_is_told_and_the_back_button_leads_back()
    {
        var page = await OpenAsync("nb/kart/");

        await page.Locator("select[name=from]").SelectOptionAsync("shame");
        await page.Locator("select[name=to]").SelectOptionAsync("rupture");

        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}nb/kart/?from=shame&to=rupture");
        await Assertions.Expect(page.Locator($"{Panel} ol > li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".node.chosen[data-id=shame], .node.chosen[data-id=rupture]")).ToHaveCountAsync(2);

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}nb/kart/?focus=shame");
        await Assertions.Expect(page.Locator("select[name=to]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator($"{Panel} ol")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Every_reason_in_the_panel_leads_to_an_element_of_the_site()
    {
        var page = await OpenAsync("sv/karta/?focus=bond");
        await Assertions.Expect(page.Locator($"{Panel} .joined")).Not.ToHaveCountAsync(0);

        var links = await page.Locator($"{Panel} .joined a:not([data-go])").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");

        Assert.NotEmpty(links);
        Assert.All(links.Distinct(), link =>
        {
            var (path, anchor) = link[site.Address.Length..].Split('#') is [var file, var id] ? (file, id) : ("", "");
            Assert.Contains($" id=\"{anchor}\"", System.Text.Encoding.UTF8.GetString(site.Files[path + "index.html"].Content.Span), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_legend_filters_and_a_shared_address_shows_the_same()
    {
        var page = await OpenAsync("sv/karta/");
        await page.Locator("input[name=edges][value=broader]").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}sv/karta/?edges=broader");
        await Assertions.Expect(page.Locator(".map .edge-related:not(.away)")).ToHaveCountAsync(0);
        var shown = await page.Locator(".map a.edge:not(.away)").CountAsync();

        var again = await OpenAsync("sv/karta/?edges=broader");
        await Assertions.Expect(again.Locator(".map a.edge:not(.away)")).ToHaveCountAsync(shown);
        await Assertions.Expect(again.Locator("input[name=edges][value=broader]")).ToBeCheckedAsync();
        Assert.NotEqual(0, shown);
    }

    [Fact]
    public async Task Buttons_and_a_dragging_mouse_move_the_picture()
    {
        var page = await OpenAsync("sv/karta/", 360);
        var picture = page.Locator(".map");
        var before = await page.EvaluateAsync<double>("document.querySelector('.map svg').getBoundingClientRect().width");
        await page.Locator("[data-zoom='1.25']").ClickAsync();
        var after = await page.EvaluateAsync<double>("document.querySelector('.map svg').getBoundingClientRect().width");
        Assert.InRange(after / before, 1.2, 1.3);

        await picture.ScrollIntoViewIfNeededAsync();
        var box = (await picture.BoundingBoxAsync())!;
        var start = await picture.EvaluateAsync<double>("box => box.scrollLeft");
        await page.Mouse.MoveAsync(box.X + 200, box.Y + 200);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 80, box.Y + 180, new MouseMoveOptions { Steps = 4 });
        await page.Mouse.UpAsync();

        Assert.Equal(start + 120, await picture.EvaluateAsync<double>("box => box.scrollLeft"), 2.0);
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Reads_without_script()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}sv/karta/");

        await Assertions.Expect(page.Locator("select[name=from]")).ToBeHiddenAsync();
        await page.Locator(".map [href*='/allians/']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}sv/begrepp/allians/");
    }

    [Fact]
    public async Task A_phone_shows_two_columns_of_a_wide_table_and_others_on_request()
    {
        var page = await OpenAsync("sv/begrepp/allians/", 360);
        var third = page.Locator(".concept-matrix tbody tr:first-child td").Nth(2);
        await Assertions.Expect(third).ToBeHiddenAsync();

        await page.Locator(".column-choice input").Nth(2).CheckAsync();

        await Assertions.Expect(third).ToBeVisibleAsync();
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.id");

    private async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        return page;
    }
}
