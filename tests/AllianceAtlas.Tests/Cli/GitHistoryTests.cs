using System.Diagnostics;

namespace AllianceAtlas.Tests.Cli;

/// <summary>What a build tells of who changed a page: from a repository of its own, whole and shallow, and without one.</summary>
public class GitHistoryTests
{
    private const string Swedish = "output/sv/begrepp/alliansbrott/index.html";
    private const string Norwegian = "output/nb/begreper/alliansebrudd/index.html";
    private const string Repository = "https://github.com/somebody/atlas";

    [Fact]
    public void A_page_says_when_and_by_whom_it_was_changed_last_and_never_an_address()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "Ask Lund", "2024-02-29T12:00:00+01:00");
        File.AppendAllText(atlas.PathOf("content/concepts/rupture.sv.md"), "\n");
        Commit(atlas, "berg@example.org", "2025-03-01T12:00:00+01:00");

        Build(atlas);

        Assert.Contains("Senast ändrad 1 mars 2025 av Ask Lund.", Read(atlas, Swedish), StringComparison.Ordinal);
        Assert.Contains("Sist endret 29. februar 2024 av Ask Lund.", Read(atlas, Norwegian), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", Read(atlas, Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_that_lies_behind_says_so_and_the_other_does_not()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "Ask Lund", "2024-02-29T12:00:00+01:00");
        File.AppendAllText(atlas.PathOf("content/concepts/rupture.sv.md"), "\n");
        Commit(atlas, "Ask Lund", "2025-03-01T12:00:00+01:00");

        Build(atlas);

        Assert.Contains("Den svenske teksten er endret senere, 1. mars 2025:", Read(atlas, Norwegian), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"note behind\"", Read(atlas, Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_says_nothing_of_what_lies_beyond_its_end()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "Ask Lund", "2024-02-29T12:00:00+01:00");
        File.AppendAllText(atlas.PathOf("content/concepts/rupture.sv.md"), "\n");
        Commit(atlas, "Ask Lund", "2025-03-01T12:00:00+01:00");
        File.AppendAllText(atlas.PathOf("content/concepts/rupture.sv.md"), "\n");
        Commit(atlas, "Berg Dahl", "2025-04-01T12:00:00+02:00");
        using var clone = new AtlasProcess();
        Directory.Delete(clone.Folder, recursive: true);
        Git(atlas.Folder, "", "clone", "--quiet", "--depth", "2", $"file://{atlas.Folder}", clone.Folder);

        Build(clone);

        Assert.Contains("1 april 2025 av Berg Dahl.", Read(clone, Swedish), StringComparison.Ordinal);
        Assert.DoesNotContain("Sist endret", Read(clone, Norwegian), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_repository_nothing_is_said_and_nothing_is_linked()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal(0, atlas.Run("build").Code);

        Assert.DoesNotContain("colophon", Read(atlas, Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Repository + ".git", Repository)]
    [InlineData(Repository + "/", Repository)]
    [InlineData("git@github.com:somebody/atlas.git", null)]
    [InlineData("https://name:secret@github.com/somebody/atlas", null)]
    public void The_host_may_say_where_the_repository_is(string told, string? expected)
    {
        using var atlas = new AtlasProcess();
        atlas.Environment["REPOSITORY_URL"] = told;

        Assert.Equal(0, atlas.Run("build").Code);

        var link = $"href=\"{expected}/edit/HEAD/content/concepts/rupture.sv.md\"";
        Assert.Equal(expected is not null, Read(atlas, Swedish).Contains(link, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", Read(atlas, Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_none_is_refused()
    {
        using var atlas = new AtlasProcess();

        var (code, _, error) = atlas.Run("build", "--repository", "git@github.com:somebody/atlas");

        Assert.Equal(2, code);
        Assert.Contains("--repository", error, StringComparison.Ordinal);
    }

    private static void Build(AtlasProcess atlas) => Assert.Equal(0, atlas.Run("build", "--repository", Repository).Code);

    private static string Read(AtlasProcess atlas, string name) => File.ReadAllText(atlas.PathOf(name));

    private static void Commit(AtlasProcess atlas, string author, string date)
    {
        Git(atlas.Folder, date, "init", "--quiet");
        Git(atlas.Folder, date, "add", "content", "seeds");
        Git(
            atlas.Folder, date,
            "-c", $"user.name={author}", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false",
            "commit", "--quiet", "--message", "Changed");
    }

    private static void Git(string folder, string date, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["GIT_COMMITTER_DATE"] = date;
        using var git = Process.Start(start)!;
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
