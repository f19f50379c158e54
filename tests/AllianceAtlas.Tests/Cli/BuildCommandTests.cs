namespace AllianceAtlas.Tests.Cli;

public class BuildCommandTests
{
    [Fact]
    public void Builds_the_whole_site_and_says_so_on_standard_error()
    {
        using var atlas = new AtlasProcess();

        var (code, output, error) = atlas.Run("build");

        Assert.Equal("", output);
        Assert.Matches("^[0-9]+ files in output, [0-9.]+ s\n$", error);
        Assert.Equal(0, code);
        Assert.True(File.Exists(atlas.PathOf("output/data/site.json")));
        Assert.True(File.Exists(atlas.PathOf("output/sv/begrepp/alliansbrott/index.html")));
        Assert.True(File.Exists(atlas.PathOf("output/nb/begreper/alliansebrudd/index.html")));
    }

    [Fact]
    public void Leaves_nothing_beside_the_site_but_what_it_was_made_from()
    {
        using var atlas = new AtlasProcess();

        atlas.Run("build");

        Assert.Equal(["content", "output", "output.built", "seeds"], Beside(atlas));
    }

    [Fact]
    public void Building_again_from_the_same_only_looks()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");

        var (code, _, error) = atlas.Run("build");

        Assert.Matches("^[0-9]+ files in output stand as they should, [0-9.]+ s\n$", error);
        Assert.Equal(0, code);
    }

    // The disk was full, or the power went, while the record of a build was written.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    public void A_record_that_was_cut_off_is_no_record(int lines)
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        File.WriteAllLines(atlas.PathOf("output.built"), File.ReadLines(atlas.PathOf("output.built")).Take(lines).ToList());

        var (code, _, error) = atlas.Run("build");

        Assert.Matches("^[0-9]+ files in output, [0-9.]+ s\n$", error);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Words_that_change_are_put_into_the_site_that_stands()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var untouched = Path.Combine(atlas.Folder, "output/sv/begrepp/allians/index.html");
        var before = File.GetLastWriteTimeUtc(untouched);
        Replace(atlas, "content/concepts/rupture.sv.md", "Svaren skiljer sig", "Svaren går isär");

        var (code, _, error) = atlas.Run("build");

        Assert.Equal(0, code);
        Assert.Matches("^[0-9]+ files in output, all but [0-9]+ as they were, [0-9.]+ s\n$", error);
        Assert.Contains("Svaren går isär", File.ReadAllText(atlas.PathOf("output/sv/begrepp/alliansbrott/index.html")), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(untouched));
        atlas.Run("build", "--output", "clean");
        Assert.Equal(FolderSnapshot.Of(atlas.PathOf("clean")), FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.Matches("stand as they should", atlas.Run("build").Error);
    }

    [Fact]
    public void Words_that_are_wrong_leave_the_old_site_as_it_was()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var before = FolderSnapshot.Of(atlas.PathOf("output"));
        Replace(atlas, "content/concepts/rupture.sv.md", "Svaren skiljer sig", "Svaren er ikke like og skiljer sig");

        var (code, _, error) = atlas.Run("build", "--strict");

        Assert.Equal(1, code);
        Assert.EndsWith("Nothing was written; the site stays as it was.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.Equal(["content", "output", "output.built", "seeds"], Beside(atlas));
    }

    // Whatever was edited, in the content or in the site itself, a build over an older one gives what a clean one gives.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_build_over_an_older_one_equals_a_clean_one(int seed)
    {
        using var atlas = new AtlasProcess();
        var random = new Random(seed);
        for (var round = 0; round < 5; round++)
        {
            Edit(atlas, random);
            atlas.Run("build");
            atlas.Run("build", "--output", "clean");

            Assert.Equal(FolderSnapshot.Of(atlas.PathOf("clean")), FolderSnapshot.Of(atlas.PathOf("output")));
            File.Delete(atlas.PathOf("clean.built"));
        }
    }

    private static void Edit(AtlasProcess atlas, Random random)
    {
        var folder = random.Next(3) > 0 || !Directory.Exists(atlas.PathOf("output")) ? "content" : "output";
        var files = Directory.GetFiles(atlas.PathOf(folder), folder == "content" ? "*.md" : "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var file = files[random.Next(files.Length)];
        switch (random.Next(folder == "content" ? 3 : 4))
        {
            case 2:
                File.AppendAllText(file, "\n## Mer\n\nEtt tillägg.\n");
                break;
            case 0:
                File.AppendAllText(file, "\nEtt tillägg.\n");
                break;
            case 1:
                var text = File.ReadAllText(file);
                File.WriteAllText(file, text.Replace("a", "å", StringComparison.Ordinal)[..text.Length]);
                File.WriteAllText(file, text);
                break;
            default:
                File.Delete(file);
                break;
        }
    }

    [Fact]
    public void Building_again_without_the_text_gives_the_same_bytes()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var first = FolderSnapshot.Of(atlas.PathOf("output"));
        Directory.Delete(atlas.PathOf("seeds/texts"), recursive: true);

        var (code, _, _) = atlas.Run("build");

        Assert.Equal(0, code);
        Assert.Equal(first, FolderSnapshot.Of(atlas.PathOf("output")));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_as_it_was()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var before = FolderSnapshot.Of(atlas.PathOf("output"));
        File.Delete(atlas.PathOf("content/concepts/rupture.nb.md"));

        var (code, _, error) = atlas.Run("build");

        Assert.Equal(1, code);
        Assert.Contains("ATLAS0701", error, StringComparison.Ordinal);
        Assert.EndsWith("1 error\nNothing was written; the site stays as it was.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.Equal(["content", "output", "output.built", "seeds"], Beside(atlas));
    }

    [Fact]
    public void A_page_that_is_gone_from_the_content_is_gone_from_the_site()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        atlas.Write("output/sv/old/index.html", "old");

        atlas.Run("build");

        Assert.False(Directory.Exists(atlas.PathOf("output/sv/old")));
    }

    [Fact]
    public void A_warning_fails_a_strict_build_alone()
    {
        using var atlas = new AtlasProcess("invalid-0702-headings-differ");

        Assert.Equal(0, atlas.Run("build").Code);
        Assert.Equal(1, atlas.Run("build", "--strict").Code);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("seeds")]
    [InlineData(".")]
    [InlineData("..")]
    public void An_output_that_would_replace_the_project_is_wrong_usage(string output)
    {
        using var atlas = new AtlasProcess();
        var before = FolderSnapshot.Of(atlas.Folder);

        Assert.Equal(2, atlas.Run("build", "--output", output, "--force").Code);

        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    private static void Replace(AtlasProcess atlas, string file, string written, string instead) =>
        atlas.Write(file, File.ReadAllText(atlas.PathOf(file)).Replace(written, instead, StringComparison.Ordinal));

    private static IEnumerable<string> Beside(AtlasProcess atlas) =>
        Directory.EnumerateFileSystemEntries(atlas.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
