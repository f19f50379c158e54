using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests.Cli;

public class ReviewDialogueTests
{
    [Fact]
    public void Each_reference_is_shown_with_its_old_and_its_new_place()
    {
        var (answers, shown) = Ask("invalid-0515-evidence-moved", "y\ny\nn\ny\ny\ny\n");

        Assert.Equal(["L13 → L15", "L11 → L13", "L11-L13 → L13-L15", "L11-L13 → L13-L15", "L11-L13 → L13-L15"], answers!);
        Approved.Matches("Evidence/review", shown);
    }

    [Fact]
    public void An_ambiguous_place_is_chosen_by_its_number() =>
        Assert.Equal(["L11 → L19"], Ask("invalid-0517-evidence-ambiguous", "3\ny\n2\nn\nn\nn\nn\n").Answers!);

    [Fact]
    public void A_passage_that_vanished_can_only_be_left() =>
        Assert.Equal(["L13 → L11"], Ask("invalid-0518-evidence-vanished", "y\ny\nn\nn\nn\nn\nn\n").Answers!);

    [Theory]
    [InlineData("y\nq\n")]
    [InlineData("y\n")]
    public void Whoever_quits_changes_nothing(string input) => Assert.Null(Ask("invalid-0515-evidence-moved", input).Answers);

    [Fact]
    public void Without_a_terminal_nothing_is_asked()
    {
        using var atlas = new AtlasProcess("invalid-0515-evidence-moved");
        var before = FolderSnapshot.Of(atlas.Folder);

        var (code, _, error) = atlas.Run("evidence", "update", "--review");

        Assert.Equal((2, "--review asks, so it needs a terminal. 'atlas evidence update' lists what it would ask.\n"), (code, error));
        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    [Fact]
    public void An_update_writes_nothing_while_references_must_be_looked_at()
    {
        using var atlas = new AtlasProcess("invalid-0515-evidence-moved");
        var before = FolderSnapshot.Of(atlas.Folder);

        var (code, _, error) = atlas.Run("evidence", "update");

        Assert.Equal(1, code);
        Assert.Contains("content/claims/rupture-dynamic-meaning.yml(11,5): error ATLAS0515", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    [Fact]
    public void A_text_that_changed_where_nobody_points_is_updated_at_once()
    {
        using var atlas = new AtlasProcess("invalid-0515-evidence-moved");
        Directory.Delete(atlas.PathOf("content/claims"), recursive: true);
        Directory.Delete(atlas.PathOf("content/comparisons"), recursive: true);
        Directory.Delete(atlas.PathOf("content/paths"), recursive: true);
        foreach (var page in Directory.EnumerateFiles(atlas.PathOf("content"), "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(page, "---\ntitle: T\nsummary: S\n---\nText.\n");
        }

        Assert.Equal((0, "", "seeds/lexicon.txt written\nseeds/evidence/ask-2020.json written\n"), atlas.Run("evidence", "update"));
    }

    private static (IEnumerable<string>? Answers, string Shown) Ask(string fixture, string input)
    {
        var review = LockReview.Review(FixtureSite.Read(fixture), new DiagnosticBag());
        using var shown = new StringWriter { NewLine = "\n" };
        using var typed = new StringReader(input);
        var answers = new ReviewDialogue(typed, shown).Ask(review);
        return (answers?.Select(answer => $"{answer.Reference.Lines} → {answer.Lines}"), shown.ToString());
    }
}
