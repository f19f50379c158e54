namespace AllianceAtlas.Tests.Trial;

/// <summary>
/// A new contributor breaks what stood and mends it by the messages alone: the finding names the line, its words say what
/// to write there, and when that is written nothing is left to report.
/// </summary>
public class ContributorTrialTests(TrialProject project) : IClassFixture<TrialProject>
{
    public static TheoryData<string> Names => [.. Breaking.All.Select(breaking => breaking.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_broken_is_mended_by_the_message_alone(string name)
    {
        var breaking = Breaking.All.Single(one => one.Name == name);
        var broken = Replaced(project[breaking.File], breaking.Right, breaking.Wrong);

        var findings = project.Check(breaking.File, broken);

        Approved.Matches($"Trial/{name}", string.Concat(findings.Select(finding => finding + "\n")));
        var finding = findings.First(one => one.Descriptor.Id == breaking.Id);
        Assert.Equal(breaking.File, finding.Place.Path);
        Assert.Contains(breaking.Advice, finding.Message, StringComparison.Ordinal);
        var lines = broken.Split('\n');
        var line = finding.Place.Start.Line - 1;
        lines[line] = Replaced(lines[line], breaking.Line, breaking.Mended);
        Assert.Empty(project.Check(breaking.File, string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("content/concepts/task.nb.md", "content/concepts/task.no.md")]
    [InlineData("content/claims/task-cognitive.yml", "content/claims/task-cognitive.yaml")]
    [InlineData("content/claims/task-cognitive.yml", "content/claim/task-cognitive.yml")]
    public void A_file_of_a_wrong_name_is_told_its_right_one(string file, string name)
    {
        var finding = project.CheckRenamed(file, name).Single(one => one.Descriptor.Id == "ATLAS0017");

        Assert.Equal(name, finding.Place.Path);
        Assert.Contains($"(did you mean '{file["content/".Length..]}'?)", finding.Message, StringComparison.Ordinal);
    }

    private static string Replaced(string text, string old, string by)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + by + text[(at + old.Length)..];
    }
}
