using System.Text.Json;

namespace AllianceAtlas.Tests.Cli;

/// <summary>The way of docs/adding-an-article.md, from a text on the desk to a page with its passages, in each of the three forms.</summary>
public class OwnArticleTests
{
    [Theory]
    [InlineData("sv-vinkel.txt", "vinkel-2024", "pdf-text")]
    [InlineData("nb-timen.md", "timen-2024", "markdown")]
    [InlineData("nb-speilet.html", "speilet-2024", "html")]
    public void An_article_of_ones_own_becomes_a_page_with_passages_and_works(string file, string id, string format)
    {
        using var atlas = new AtlasProcess();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Unseen", file), atlas.PathOf(file));

        var begun = atlas.Run("new", "source", id, "--text", file, "--made", "for this test");
        Assert.Equal((0, ""), (begun.Code, begun.Output));
        var asked = atlas.Run("check").Error;
        FillIn(atlas.PathOf($"seeds/{id}.source.yml"));
        var updated = atlas.Run("evidence", "update");
        var built = atlas.Run("build", "--strict");

        Assert.Contains($"seeds/{id}.source.yml(", asked, StringComparison.Ordinal);
        Assert.Contains($"format: {format}", File.ReadAllText(atlas.PathOf($"seeds/{id}.source.yml")), StringComparison.Ordinal);
        Assert.Equal((0, 0), (updated.Code, built.Code));
        foreach (var page in new[] { $"output/sv/kallor/{id}/index.html", $"output/nb/kilder/{id}/index.html" })
        {
            var html = File.ReadAllText(atlas.PathOf(page));
            Assert.Contains("id=\"p-", html, StringComparison.Ordinal);
            Assert.Contains("/begre", html, StringComparison.Ordinal);
        }

        using var kept = JsonDocument.Parse(File.ReadAllText(atlas.PathOf($"seeds/evidence/{id}.json")));
        var works = kept.RootElement.GetProperty("works").EnumerateArray().Select(work => work.GetProperty("id").GetString());
        Assert.NotEmpty(works);
        Assert.All(works, work => Assert.True(File.Exists(atlas.PathOf($"output/sv/referenser/{work}/index.html")), work));
    }

    // What a person knows: everything the draft left empty.
    private static void FillIn(string record) => File.WriteAllText(record, File.ReadAllText(record)
        .Replace("issued: \"\"", "issued: 2024", StringComparison.Ordinal)
        .Replace(": \"\"", ": Egen", StringComparison.Ordinal));
}
