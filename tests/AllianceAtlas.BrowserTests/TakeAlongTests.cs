using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>What a teacher takes along: permalinks, cards, the printed page; and the page for an address that is not there.</summary>
public class TakeAlongTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Concept = "sv/begrepp/alliansbrott/";

    [Fact]
    public async Task The_sign_of_a_claim_copies_its_permalink_and_says_so()
    {
        await using var context = await site.Browser.NewContextAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Concept);
        var claim = page.Locator(".claim[id]").First;

        await claim.Locator(".to-claim").ClickAsync();

        await Assertions.Expect(claim.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kopierat");
        var id = await claim.GetAttributeAsync("data-claim");
        Assert.Equal($"{site.Address}c/claim/{id}/", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith($"#claim-{id}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snippet_shows_the_card_in_a_page_of_another_site_at_any_width()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Concept);
        var snippet = await page.Locator(".embed-this code").TextContentAsync();

        // A page that no address leads to is nobody's ancestor, so the course stands at another name of this machine.
        await page.GotoAsync($"{site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}robots.txt");
        foreach (var width in new[] { 240, 320, 900 })
        {
            await page.SetViewportSizeAsync(width, 700);
            await page.SetContentAsync($"<!DOCTYPE html><body style='margin:0'>{snippet}</body>");
            var card = page.FrameLocator("iframe");
            await Assertions.Expect(card.Locator("h1")).ToBeVisibleAsync();

            Assert.True(await card.Locator("html").EvaluateAsync<bool>("page => page.scrollWidth <= page.clientWidth"), $"the card is wider than {width} px");
            Assert.InRange(await page.Locator("iframe").EvaluateAsync<int>("frame => frame.offsetWidth"), 1, width);
        }
    }

    [Fact]
    public async Task No_page_but_a_card_may_be_framed()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var refused = new TaskCompletionSource<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("frame-ancestors", StringComparison.Ordinal))
            {
                refused.TrySetResult(message.Text);
            }
        };

        await page.SetContentAsync($"<iframe src='{site.Address}{Concept}'></iframe>");

        Assert.Contains("'none'", await refused.Task.WaitAsync(TimeSpan.FromSeconds(10)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_stands_on_paper_only()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Concept);
        var code = page.Locator("svg.qr");

        Assert.False(await code.IsVisibleAsync());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await code.IsVisibleAsync());
        Assert.False(await page.Locator(".copy").First.IsVisibleAsync());
        Assert.False(await page.Locator(".embed-this").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Concept);

        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
        Assert.True(await page.Locator(".cite-this a[href*='/c/rupture/']").IsVisibleAsync());
    }

    [Fact]
    public async Task The_reference_of_a_page_is_saved_without_script_and_without_asking_the_host()
    {
        await using var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + Concept);
        var links = page.Locator(".cite-this .downloads a");
        await context.SetOfflineAsync(true);

        foreach (var (name, begin) in new[] { (".csl.json", "[\n{\"id\":\"alliance-atlas-sv"), (".bib", "@misc{"), (".ris", "TY  - ELEC\r\n") })
        {
            var file = await page.RunAndWaitForDownloadAsync(() => links.And(page.Locator($"[download$='{name}']")).ClickAsync());

            Assert.Equal($"alliansbrott{name}", file.SuggestedFilename);
            Assert.StartsWith(begin, await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
            Assert.Equal(site.Address + Concept, page.Url);
        }
    }

    [Fact]
    public async Task The_page_for_a_missing_address_asks_for_what_its_name_says()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}sv/begrepp/allianse-brott/");

        await Assertions.Expect(page.Locator("#search-sv")).ToHaveValueAsync("allianse brott");
        await page.Locator("#search-nb").FillAsync("tilknytning");
        await page.Locator("#search-nb").PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}nb/sok/?q=tilknytning");
    }
}
