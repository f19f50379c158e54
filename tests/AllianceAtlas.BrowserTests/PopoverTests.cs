using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>The note of a citation, beside it: every way to open it and to get rid of it, on the pages of a concept and of a comparison.</summary>
public class PopoverTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Concept = "sv/begrepp/alliansbrott/";
    private const string Comparison = "sv/jamforelser/dynamisk-kognitiv/";
    private const string InText = ".prose .cited a";
    private const string InClaim = ".claim-ground a";
    private const string WithDoi = ".prose .cited a[href*='/falkum-2018/']";

    [Theory]
    [InlineData(Concept, InText)]
    [InlineData(Concept, InClaim)]
    [InlineData(Comparison, InText)]
    [InlineData(Comparison, InClaim)]
    public async Task Pointing_at_a_citation_opens_its_note_and_pointing_elsewhere_closes_it(string path, string citation)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context, path);

        await page.Locator(citation).First.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();
        await Note(page).HoverAsync();
        await page.WaitForTimeoutAsync(400);
        Assert.True(await Note(page).IsVisibleAsync(), "the note goes away while the pointer is on it");
        await page.Mouse.MoveAsync(2, 2);

        await Assertions.Expect(Note(page)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(InText)]
    [InlineData(InClaim)]
    public async Task A_note_says_the_work_in_full_and_where_it_is_reported(string citation)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        var work = page.Locator(citation + "[href*='/referenser/']").First;
        await work.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();

        Assert.Equal(await Address(work), await Address(Note(page).Locator(".reference a").First));
        Assert.Matches("^som återges i .+, (avsnitt ”.+”: )?(stycke|tabellruta) .+", await Note(page).Locator(".place").First.InnerTextAsync());
        Assert.Contains("/kallor/", await Address(Note(page).Locator(".place a").First), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_says_what_kind_of_ground_it_has()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await page.Locator(InClaim).First.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();

        Assert.Equal(
            await page.Locator(".claim .evidence-kind").First.InnerTextAsync(), await Note(page).Locator(".kind").InnerTextAsync());
    }

    [Fact]
    public async Task The_keyboard_opens_a_note_and_stops_in_it_only_where_it_leads_somewhere_new()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await ReachAsync(page, WithDoi);
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();
        Assert.NotNull(await page.Locator(WithDoi).First.GetAttributeAsync("aria-describedby"));
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("https://doi.org/", await Focused(page), StringComparison.Ordinal);
        Assert.True(await Note(page).IsVisibleAsync());
        await page.Keyboard.PressAsync("Tab");

        Assert.DoesNotContain("doi.org", await Focused(page), StringComparison.Ordinal);
        Assert.InRange(await Note(page).CountAsync(), 0, 1);
    }

    [Fact]
    public async Task Escape_closes_and_the_focus_is_at_the_citation()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        var citation = await Address(page.Locator(WithDoi).First);

        await ReachAsync(page, WithDoi);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Note(page)).ToBeHiddenAsync();
        Assert.Equal(citation, await Focused(page));

        await ReachAsync(page, WithDoi);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Note(page)).ToBeHiddenAsync();
        Assert.Equal(citation, await Focused(page));
    }

    [Fact]
    public async Task The_tab_key_comes_through_the_whole_page_and_is_always_seen()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}nb/begreper/hjelpeallianse/");
        var stops = new List<string>();
        for (var at = await NextStopAsync(page); at is not null; at = await NextStopAsync(page))
        {
            stops.Add(at);
            Assert.True(stops.Count < 1000, "the focus never comes to the end");
        }

        Assert.StartsWith("seen #main", stops[0], StringComparison.Ordinal);
        Assert.DoesNotContain(stops, stop => stop.StartsWith("lost", StringComparison.Ordinal));
        Assert.True(stops.Count >= await page.Locator("a:visible").CountAsync(), $"{stops.Count} stops");
    }

    [Fact]
    public async Task A_tap_opens_a_tap_outside_closes_and_the_second_tap_follows()
    {
        await using var context = await site.Browser.NewContextAsync(Phone);
        var page = await OpenAsync(context);
        var link = page.Locator(InText).First;

        await link.TapAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();
        await page.Locator("h1").TapAsync();
        await Assertions.Expect(Note(page)).ToBeHiddenAsync();
        Assert.EndsWith(Concept, page.Url, StringComparison.Ordinal);

        var target = await Address(link);
        await link.TapAsync();
        await link.TapAsync();

        await Assertions.Expect(page).ToHaveURLAsync(target);
    }

    [Fact]
    public async Task Scrolling_the_citation_out_of_sight_closes()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(InText).First.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();

        await page.EvaluateAsync("scrollBy(0, 40)");
        Assert.True(await Note(page).IsVisibleAsync());
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");

        await Assertions.Expect(Note(page)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_note_covers_its_citation_or_leaves_the_window_sideways(int width)
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 740 },
        });
        var page = await OpenAsync(context);
        var problems = new List<string>();
        foreach (var link in await page.Locator($"{InText}, {InClaim}").AllAsync())
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Shift");
            if (await page.EvaluateAsync<string?>(Covered) is { } problem)
            {
                problems.Add($"{await link.InnerTextAsync()}: {problem}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task An_open_note_is_accessible(int width, ColorScheme scheme)
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
        });
        var page = await OpenAsync(context);
        await page.Locator(InClaim).First.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();

        var axe = await page.RunAxe();

        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Without_script_a_citation_is_a_link_and_its_note_stands_at_the_end()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(context);
        var link = page.Locator(InText).First;

        Assert.Equal(1, await page.Locator($".notes .reference a[href='{await link.GetAttributeAsync("href")}']").CountAsync());
        await link.ClickAsync();

        Assert.DoesNotContain(Concept, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_has_the_notes_and_no_navigation()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(InText).First.HoverAsync();
        await Assertions.Expect(Note(page)).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await page.Locator(".notes .reference").First.IsVisibleAsync());
        foreach (var hidden in new[] { ".popover", ".bar", ".toc", ".trail", ".downloads" })
        {
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }
    }

    // The rectangle of the note against the lines of its citation, and of the sentence of a claim.
    private const string Covered =
        """
        () => {
          const box = document.querySelector('.popover');
          if (!box) { return 'no note'; }
          const note = box.getBoundingClientRect();
          const link = box.previousElementSibling;
          const claim = link.closest('.claim');
          const own = [...link.getClientRects(), ...(claim ? claim.querySelector('.claim-text').getClientRects() : [])];
          if (own.some(line => line.bottom > note.top + 1 && line.top < note.bottom - 1)) { return 'covered'; }
          if (note.left < 0 || note.right > document.documentElement.clientWidth) { return 'beside the window'; }
          return document.documentElement.scrollWidth > document.documentElement.clientWidth ? 'the page scrolls sideways' : null;
        }
        """;

    private static BrowserNewContextOptions Phone => new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        HasTouch = true,
        IsMobile = true,
    };

    private static ILocator Note(IPage page) => page.Locator(".popover");

    private static Task<string> Address(ILocator link) => link.EvaluateAsync<string>("link => link.href");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.href ?? ''");

    /// <summary>Where the next Tab leads, and whether it can be seen there; null at the end of the page.</summary>
    private static async Task<string?> NextStopAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string?>(
            """
            () => {
              const at = document.activeElement;
              if (at === document.body) { return null; }
              const box = at.getBoundingClientRect();
              const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && getComputedStyle(at).outlineStyle !== 'none';
              return `${seen ? 'seen' : 'lost'} ${at.getAttribute('href') ?? at.outerHTML.slice(0, 80)}`;
            }
            """);
    }

    /// <summary>The keyboard comes to the first element that fits: the focus is set just before it.</summary>
    private static async Task ReachAsync(IPage page, string selector)
    {
        await page.EvaluateAsync(
            "selector => { const all = [...document.querySelectorAll('a, summary, button, input')]; all[all.indexOf(document.querySelector(selector)) - 1].focus(); }",
            selector);
        await page.Keyboard.PressAsync("Tab");
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path = Concept)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        return page;
    }
}
