using Microsoft.Playwright;

namespace AllianceAtlas.BrowserTests;

/// <summary>The search page through its published hooks: <c>?q=</c>, <c>data-search-state</c>, <c>data-atlas-id</c>.</summary>
public class SearchTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("sv/sok/", "alliansbrott", "concept:rupture")]
    [InlineData("sv/sok/", "alliansbrotten", "concept:rupture")]
    [InlineData("sv/sok/", "tilknytning", "concept:attachment")]
    [InlineData("sv/sok/", "responsivitt", "concept:responsiveness")]
    [InlineData("nb/sok/", "selvavsløring", "concept:self-disclosure")]
    [InlineData("nb/sok/", "selvavsloring", "concept:self-disclosure")]
    [InlineData("nb/sok/", "parallelprosess", "concept:parallel-process")]
    [InlineData("nb/sok/", "rupture", "concept:rupture")]
    public async Task The_first_result_is_the_page_that_was_meant(string path, string query, string expected)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}{path}?q={Uri.EscapeDataString(query)}");

        await page.Locator("[data-search-results][data-search-state=done]").WaitForAsync();
        var first = page.Locator("[data-search-results] [data-atlas-id]").First;

        Assert.Equal(expected, await first.GetAttributeAsync("data-atlas-id"));
    }

    [Fact]
    public async Task A_result_leads_to_its_page()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}sv/sok/?q=allians");
        await page.Locator("[data-search-results][data-search-state=done]").WaitForAsync();

        await page.Locator("[data-search-results] [data-atlas-id='concept:alliance'] a").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}sv/begrepp/allians/");
    }

    [Fact]
    public async Task The_back_button_leads_back_to_the_question()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}nb/sok/");
        await page.Locator("#search-field").PressSequentiallyAsync("tilknytning");
        var result = page.Locator("[data-search-results] [data-atlas-id='concept:attachment'] a").First;
        await result.WaitForAsync();

        await result.ClickAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}nb/sok/?q=tilknytning");
        await Assertions.Expect(page.Locator("#search-field")).ToHaveValueAsync("tilknytning");
        await Assertions.Expect(result).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("nb/", "/", "home-search")]
    [InlineData("sv/begrepp/allians/", "/", "search-field")]
    [InlineData("nb/om/", "Control+k", "search-field")]
    public async Task A_key_leads_to_the_search_field_from_anywhere(string path, string key, string field)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);

        await page.Keyboard.PressAsync(key);

        await Assertions.Expect(page.Locator($"#{field}")).ToBeFocusedAsync();
    }
}
