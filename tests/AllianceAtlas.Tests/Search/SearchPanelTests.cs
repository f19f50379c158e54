using AllianceAtlas.Site.Rendering;
using AllianceAtlas.Site.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AllianceAtlas.Tests.Search;

public class SearchPanelTests
{
    private static readonly string[] Keys =
        [.. "label placeholder submit hint keys filter filter.all filter.tradition filter.traditions all kinds.concept kinds.comparison kinds.tradition kinds.source kinds.work kinds.path"
            .Split(' ').Select(key => "search." + key)];

    [Fact]
    public async Task The_page_has_the_hooks_of_the_contract_and_lists_all_concepts_without_script()
    {
        var html = await Render(Keys.ToDictionary(key => key, key => key));

        Assert.Contains("data-search-results", html, StringComparison.Ordinal);
        Assert.Contains("data-search-index=\"search/core-sv.0123456789.json\"", html, StringComparison.Ordinal);
        Assert.Contains("<form class=\"search-form\" role=\"search\" method=\"get\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../begrepp/alliansbrott/\">Alliansbrott</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_can_end_the_block_of_words()
    {
        var strings = Keys.ToDictionary(key => key, key => key);
        strings["search.error"] = "</script><img src=x>";

        var html = await Render(strings);

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    private static async Task<string> Render(Dictionary<string, string> words)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<SearchPanel>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Words"] = words,
                ["IndexPath"] = "search/core-sv.0123456789.json",
                ["Kinds"] = Enum.GetValues<SearchKind>(),
                ["Concepts"] = new List<(string, string)> { ("Alliansbrott", "../begrepp/alliansbrott/") },
            }));
            return output.ToHtmlString();
        });
    }
}
