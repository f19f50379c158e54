using System.Text.Json;

namespace AllianceAtlas.Tests.Cli;

public class CheckCommandTests
{
    private const string Wrong = "invalid-0703-evidence-differs";

    [Fact]
    public void A_project_without_faults_has_nothing_to_report()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal((0, "", "Nothing to report.\n"), atlas.Run("check", "--strict"));
    }

    [Fact]
    public void Findings_go_to_standard_error_with_a_summary_last()
    {
        using var atlas = new AtlasProcess(Wrong);

        var (code, output, error) = atlas.Run("check");

        Assert.Equal((0, ""), (code, output));
        Approved.Matches("Cli/check-text", error);
        Assert.Equal(1, atlas.Run("check", "--strict").Code);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Formats_for_machines_go_to_standard_output(string format)
    {
        using var atlas = new AtlasProcess(Wrong);

        var (code, output, error) = atlas.Run("check", "--format", format, "--strict");

        Assert.Equal((1, ""), (code, error));
        Approved.Matches($"Cli/check-{format}", output);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Machines_read_valid_json_when_there_is_nothing_to_report_too(string format)
    {
        using var atlas = new AtlasProcess();

        using var document = JsonDocument.Parse(atlas.Run("check", "--format", format).Output);

        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData(".")]
    public void Folders_that_hold_each_other_are_told_of_file_by_file(string content)
    {
        using var atlas = new AtlasProcess();

        var (code, _, error) = atlas.Run("check", "--content", content, "--seeds", "seeds");

        Assert.Equal(1, code);
        Assert.Contains("warning ATLAS0017: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_record_is_checked_kind_by_kind()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("uppsats.md", "Så är det (Ask, 2001; Moe, 2002), ofta (Dahl, 2003; Ek, 2004) och (Berg 2005).\n\nI (Lind m.fl., 2021a, 2021b) och (Lind m.fl., 2021).\n");

        var (code, output, error) = atlas.Run("check", "--sources", "uppsats.md");

        Assert.Equal((0, ""), (code, output));
        Approved.Matches("Cli/check-sources", error);
    }

    [Fact]
    public void An_article_without_the_option_is_wrong_usage()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal(2, atlas.Run("check", "uppsats.md").Code);
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var atlas = new AtlasProcess(Wrong);
        var before = FolderSnapshot.Of(atlas.Folder);

        atlas.Run("check");

        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var atlas = new AtlasProcess();

        var (code, _, error) = atlas.Run("check", "--content", "innehåll");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0001", Line(error, "ATLAS0001"));
    }

    [Fact]
    public void A_machine_without_culture_data_is_told_before_anything_is_read()
    {
        using var atlas = new AtlasProcess();
        atlas.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";

        var (code, _, error) = atlas.Run("check");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0002", Line(error, "ATLAS0002"));
    }

    [Fact]
    public void A_file_beyond_all_measure_is_told()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("content/pages/about.sv.md", new string('a', (1 << 20) + 1));

        var (code, _, error) = atlas.Run("check");

        Assert.Equal(1, code);
        Approved.Matches("Diagnostics/ATLAS0006", Line(error, "ATLAS0006"));
    }

    private static string Line(string text, string id) =>
        text.Split('\n').Single(line => line.Contains($" {id}: ", StringComparison.Ordinal)) + "\n";
}
