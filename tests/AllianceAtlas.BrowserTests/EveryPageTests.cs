using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>What holds for a page of every kind, in both languages, on a phone and at a desk, light and dark.</summary>
public class EveryPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // A title in the other language, however long, takes no third row from a phone.
    private const int TwoRows = 110;

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Is_accessible_and_keeps_to_itself(int width, ColorScheme scheme)
    {
        var problems = new List<string>();
        foreach (var listed in Pages.OfEachKind(site))
        {
            problems.AddRange(await LookAtAsync(listed, width, scheme));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task Reads_without_script()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var listed in Pages.OfEachKind(site).Where(listed => listed.Kind == "concept"))
        {
            await page.GotoAsync(site.Address + listed.Path);

            Assert.True(await page.Locator("h1").IsVisibleAsync(), listed.Url);
            Assert.True(await page.Locator("[data-claim] a").First.IsVisibleAsync(), $"{listed.Url} shows no claim with a citation");
        }
    }

    private async Task<List<string>> LookAtAsync(Pages.ListedPage listed, int width, ColorScheme scheme)
    {
        var problems = new List<string>();
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        var where = $"{listed.Url} at {width} px, {scheme}";
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Add($"{where}: console says {message.Text}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                problems.Add($"{where}: asks for {request.Url}");
            }
        };

        await page.GotoAsync(site.Address + listed.Path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            problems.Add($"{where}: {overflow} px wider than the window");
        }

        var bar = await page.EvaluateAsync<int>("document.querySelector('.bar')?.offsetHeight ?? 0");
        if (bar > TwoRows)
        {
            problems.Add($"{where}: the bar is {bar} px high");
        }

        if ((await context.CookiesAsync()).Count > 0 || await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length") > 0)
        {
            problems.Add($"{where}: stores something before a choice is made");
        }

        var axe = await page.RunAxe();
        problems.AddRange(axe.Violations.Select(violation =>
            $"{where}: {violation.Id}: {violation.Help} ({string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))})"));
        return problems;
    }
}
