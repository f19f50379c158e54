namespace AllianceAtlas.Tests.Cli;

public class OutputFolderTests
{
    [Fact]
    public void Somebody_elses_folder_is_refused_and_stays_as_it_was()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("output/diary.txt", "mitt");

        var (code, _, error) = atlas.Run("build");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0003", FirstLine(error));
        Assert.Equal(["diary.txt"], Names(atlas.PathOf("output")));
    }

    [Fact]
    public void Somebody_elses_folder_is_replaced_when_told_so()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("output/diary.txt", "mitt");

        Assert.Equal(0, atlas.Run("build", "--force").Code);

        Assert.False(File.Exists(atlas.PathOf("output/diary.txt")));
    }

    [Fact]
    public void An_empty_folder_is_nobodys()
    {
        using var atlas = new AtlasProcess();
        Directory.CreateDirectory(atlas.PathOf("output"));

        Assert.Equal(0, atlas.Run("build").Code);
    }

    [Fact]
    public void Two_builds_do_not_write_one_folder()
    {
        using var atlas = new AtlasProcess();
        using var turn = new FileStream(atlas.PathOf("output.lock"), FileMode.Create, FileAccess.Write, FileShare.None);

        var (code, _, error) = atlas.Run("build");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0005", FirstLine(error));
        Assert.False(Directory.Exists(atlas.PathOf("output")));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_cleared_away()
    {
        using var atlas = new AtlasProcess();
        atlas.Run("build");
        var site = FolderSnapshot.Of(atlas.PathOf("output"));
        atlas.Write("output.staging/half.html", "half");
        Directory.Move(atlas.PathOf("output"), atlas.PathOf("output.previous"));

        Assert.Equal(0, atlas.Run("build").Code);

        Assert.Equal(site, FolderSnapshot.Of(atlas.PathOf("output")));
        Assert.Equal(["content", "output", "output.built", "seeds"], Names(atlas.Folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("file", "");

        var (code, _, error) = atlas.Run("build", "--output", "file/site");

        Assert.Equal(1, code);
        Assert.Contains(" ATLAS0004: ", error, StringComparison.Ordinal);
    }

    private static string FirstLine(string text) => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
