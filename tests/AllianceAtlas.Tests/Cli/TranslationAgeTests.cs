using System.Diagnostics;

namespace AllianceAtlas.Tests.Cli;

/// <summary>A text that was left as it was when its other language changed, as version control remembers it.</summary>
public class TranslationAgeTests
{
    private const string Swedish = "content/concepts/rupture.sv.md";
    private const string Norwegian = "content/concepts/rupture.nb.md";

    [Fact]
    public void A_text_left_behind_by_its_translation_is_noted_and_nothing_fails()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "2024-03-01");
        Change(atlas, Swedish);
        Commit(atlas, "2024-05-02");

        var (code, _, error) = atlas.Run("check", "--strict");

        Assert.Equal(0, code);
        Approved.Matches("Diagnostics/ATLAS0728", error.Split('\n')[0] + "\n");
    }

    [Fact]
    public void A_text_that_is_being_changed_makes_its_translation_old_and_is_not_old_itself()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "2024-03-01");
        Change(atlas, Swedish);

        Assert.Contains($"{Norwegian}(1,1): info ATLAS0728: The Swedish text was changed just now", atlas.Run("check").Error, StringComparison.Ordinal);

        Change(atlas, Norwegian);

        Assert.Equal("Nothing to report.\n", atlas.Run("check").Error);
    }

    [Fact]
    public void Two_commits_of_one_day_are_one_change()
    {
        using var atlas = new AtlasProcess();
        Commit(atlas, "2024-03-01");
        Change(atlas, Swedish);
        Commit(atlas, "2024-05-02T10:00:00");
        Change(atlas, Norwegian);
        Commit(atlas, "2024-05-02T16:00:00");

        Assert.Equal("Nothing to report.\n", atlas.Run("check").Error);
    }

    private static void Change(AtlasProcess atlas, string file) => File.AppendAllText(atlas.PathOf(file), "\n");

    private static void Commit(AtlasProcess atlas, string date)
    {
        Git(atlas, date, "init", "--quiet");
        Git(atlas, date, "add", "--all");
        Git(atlas, date, "-c", "user.name=Ask", "-c", "user.email=ask@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "change");
    }

    private static void Git(AtlasProcess atlas, string date, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = atlas.Folder };
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = date.Contains('T', StringComparison.Ordinal) ? date : date + "T12:00:00";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
