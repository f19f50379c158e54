using System.Diagnostics;
using AllianceAtlas.Tests.Cli;

namespace AllianceAtlas.Tests.Trust;

/// <summary>Links, pipes, devices and folders that are not what they seem. Nothing outside the output is ever written.</summary>
public class HostileDiskTests
{
    [Fact]
    public void Symbolic_links_are_told_and_not_followed()
    {
        using var atlas = new AtlasProcess();
        File.CreateSymbolicLink(atlas.PathOf("content/works/passwd.yml"), "/etc/passwd");
        File.CreateSymbolicLink(atlas.PathOf("content/works/nowhere.yml"), "/nowhere");
        Directory.CreateSymbolicLink(atlas.PathOf("content/claims/loop"), ".");
        Directory.CreateSymbolicLink(atlas.PathOf("seeds/etc"), "/etc");

        var (code, _, error) = atlas.Run("check");

        Assert.Equal(0, code);
        Approved.Matches("Diagnostics/ATLAS0023", error);
    }

    [Fact]
    public void A_pipe_among_the_files_is_not_waited_for()
    {
        using var atlas = new AtlasProcess();
        MakePipe(atlas.PathOf("content/claims/pipe.yml"));

        var (code, _, error) = atlas.Run("check");

        Assert.Equal(1, code);
        Assert.Contains("content/claims/pipe.yml(1,1): error ATLAS0013", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt")]
    [InlineData("pipe.txt")]
    [InlineData("/dev/zero")]
    public void What_has_no_length_is_not_read(string file)
    {
        using var atlas = new AtlasProcess();
        atlas.Write("empty.txt", "");
        MakePipe(atlas.PathOf("pipe.txt"));

        var (code, _, error) = atlas.Run("parse", file);

        Assert.Equal(0, code);
        Approved.Matches("Diagnostics/ATLAS0024", error.Replace(file, "empty.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_too_many_files_is_not_read()
    {
        using var atlas = new AtlasProcess();
        for (var i = 0; i <= 50_000; i++)
        {
            File.WriteAllBytes(atlas.PathOf($"seeds/evidence/{i}.json"), []);
        }

        var (code, _, error) = atlas.Run("check");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0025", error.Split('\n').Single(line => line.Contains(" ATLAS0025: ", StringComparison.Ordinal)) + "\n");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("~")]
    [InlineData("content/claims/site")]
    [InlineData("seeds/texts")]
    [InlineData("link")]
    [InlineData("link/site")]
    [InlineData("outside")]
    public void An_output_that_is_not_a_folder_of_its_own_is_refused(string output)
    {
        using var atlas = new AtlasProcess();
        Directory.CreateSymbolicLink(atlas.PathOf("link"), "content");
        Directory.CreateSymbolicLink(atlas.PathOf("outside"), Path.GetTempPath());
        var before = Sources();

        var (code, _, error) = atlas.Run("build", "--force", "--output", output.Replace("~", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), StringComparison.Ordinal));

        Assert.Equal(2, code);
        Assert.NotEqual("", error);
        Assert.Equal(before, Sources());

        string[] Sources() => [.. FolderSnapshot.Of(atlas.PathOf("content")), .. FolderSnapshot.Of(atlas.PathOf("seeds"))];
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://x/\"onclick=y")]
    [InlineData("https://x/<script>")]
    [InlineData("https://x/\nEvil: y")]
    [InlineData("https://user:secret@x/")]
    [InlineData("https://x/?q")]
    [InlineData("")]
    public void An_address_of_the_site_that_is_none_is_wrong_usage(string address)
    {
        using var atlas = new AtlasProcess();

        Assert.Equal(2, atlas.Run("build", "--base-url", address).Code);

        Assert.False(Directory.Exists(atlas.PathOf("output")));
    }

    private static void MakePipe(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
    }
}
