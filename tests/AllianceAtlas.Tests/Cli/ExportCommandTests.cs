using AllianceAtlas.Tests.Site;

namespace AllianceAtlas.Tests.Cli;

public class ExportCommandTests
{
    [Theory]
    [InlineData("csl-json")]
    [InlineData("bibtex")]
    [InlineData("ris")]
    public void A_format_goes_to_standard_output_and_nothing_else(string format)
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("export", format);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["ask-2020", "ask-lund-2001"], ReferenceCount.Ids(format, output).Where(id => id.StartsWith("ask", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("turtle", "@prefix ")]
    [InlineData("jsonld", "{\"@context\"")]
    [InlineData("graphml", "<?xml ")]
    public void The_graph_goes_to_standard_output_with_the_names_it_is_told(string format, string start)
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("export", format, "--base-url", "https://example.org/atlas/");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.Equal(format != "graphml", output.Contains("https://example.org/atlas/c/rupture/#concept", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_holds_what_standard_output_would()
    {
        using var atlas = new AtlasProcess();

        var (code, output, _) = atlas.Run("export", "bibtex", "--output", "works.bib");

        Assert.Equal((0, ""), (code, output));
        Assert.Equal(atlas.Run("export", "bibtex").Output, File.ReadAllText(atlas.PathOf("works.bib")));
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage_and_a_file_that_cannot_be_written_an_error()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal(2, atlas.Run("export", "endnote").Code);
        Assert.Equal(1, atlas.Run("export", "ris", "--output", "nowhere/works.ris").Code);
    }
}
