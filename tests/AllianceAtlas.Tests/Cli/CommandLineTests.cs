using System.Text.Json;

namespace AllianceAtlas.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--wrong")]
    [InlineData("build", "--base-url", "nowhere")]
    [InlineData("check", "--format", "xml")]
    [InlineData("parse")]
    [InlineData("new", "source", "Ingen Id", "--text", "a.md")]
    public void Wrong_usage_ends_with_2_and_a_word_on_standard_error(params string[] arguments)
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.NotEqual("", error);
    }

    [Fact]
    public void Parse_gives_the_article_as_json_and_nothing_else()
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("parse", "seeds/texts/ask-2020.md", "--format", "json");

        Assert.Equal((0, ""), (code, error));
        Approved.Matches("Cli/parse-json", output);
    }

    [Fact]
    public void Parse_works_outside_a_project()
    {
        using var atlas = new AtlasProcess();
        Directory.Delete(atlas.PathOf("content"), recursive: true);

        var (code, output, _) = atlas.Run("parse", "seeds/texts/ask-2020.md", "--seeds", "nowhere", "--format", "json");

        using var document = JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal("sv", document.RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("parse", "nothing.md", "--format", "json");

        Assert.Equal((1, ""), (code, output));
        Approved.Matches("Diagnostics/ATLAS0004", error[..(error.IndexOf('\n', StringComparison.Ordinal) + 1)]);
    }

    [Fact]
    public void A_new_source_replaces_no_record()
    {
        using var atlas = new AtlasProcess();
        var before = FolderSnapshot.Of(atlas.Folder);

        var (code, _, error) = atlas.Run("new", "source", "ask-2020", "--text", "seeds/texts/ask-2020.md");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0007", error[..(error.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }
}
