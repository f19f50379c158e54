using AllianceAtlas.Site.Rendering;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Tests.Search;

public class SearchPanelTests
{
    private static readonly string[] Keys =
        [.. "label placeholder submit hint keys filter filter.all filter.tradition filter.traditions all kinds.concept kinds.comparison kinds.tradition kinds.source kinds.work kinds.path"
            .Split(' ').Select(key => "search." + key)];

    [Fact]
    public void The_page_has_the_hooks_of_the_contract_and_lists_all_concepts_without_script()
    {
        var html = Render(Keys.ToDictionary(key => key, key => key));

        Assert.Contains("data-search-results", html, StringComparison.Ordinal);
        Assert.Contains("data-search-index=\"search/core-sv.0123456789.json\"", html, StringComparison.Ordinal);
        Assert.Contains("<form class=\"search-form\" role=\"search\" method=\"get\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../begrepp/alliansbrott/\">Alliansbrott</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_can_end_the_block_of_words()
    {
        var strings = Keys.ToDictionary(key => key, key => key);
        strings["search.error"] = "</script><img src=x>";

        var html = Render(strings);

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    private static string Render(Dictionary<string, string> words)
    {
        var writer = new ComponentWriter(new MarkupBuffer());
#pragma warning disable BL0005 // Parameters are set from outside: here no component stands around the panel.
        writer.Write(
            new SearchPanel
            {
                Strings = words,
                IndexPath = "search/core-sv.0123456789.json",
                Kinds = Enum.GetValues<SearchKind>(),
                Concepts = [("Alliansbrott", "../begrepp/alliansbrott/")],
            },
            site: null!);
#pragma warning restore BL0005
        return string.Concat(writer.Output.Written);
    }
}
