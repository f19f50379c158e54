namespace AllianceAtlas.Tests.Cli;

/// <summary>What <c>atlas new</c> leaves to do is all that <c>atlas check</c> then finds, each with its line.</summary>
public class NewCommandTests
{
    [Theory]
    [InlineData("concept", "concept", "hope", "--sv", "hopp", "--nb", "håp")]
    [InlineData("concept-without-names", "concept", "hope")]
    [InlineData("claim", "claim", "rupture-new", "--evidence", "ask-2020 L7", "--evidence", "ask-2020 L11-L13")]
    [InlineData("claim-without-evidence", "claim", "rupture-new")]
    [InlineData("work", "work", "nord-1999")]
    [InlineData("path", "path", "second-steps", "--sv", "Nästa steg", "--nb", "Neste skritt", "--steps", "concept:alliance", "concept:rupture")]
    public void A_draft_is_filled_with_what_is_known_and_asks_for_the_rest(string name, params string[] arguments)
    {
        using var atlas = new AtlasProcess();
        Cite(atlas, "Nord (1999)");
        var before = Directory.EnumerateFiles(atlas.Folder, "*", SearchOption.AllDirectories).ToHashSet();

        var (code, output, error) = atlas.Run(["new", .. arguments]);

        Assert.Equal((0, ""), (code, output));
        var files = Directory.EnumerateFiles(atlas.Folder, "*", SearchOption.AllDirectories)
            .Where(path => !before.Contains(path)).Order(StringComparer.Ordinal)
            .Select(path => $"== {Path.GetRelativePath(atlas.Folder, path)}\n{File.ReadAllText(path)}");
        Approved.Matches($"Cli/new-{name}", $"{error}{string.Concat(files)}== atlas check\n{atlas.Run("check").Error}");
    }

    [Theory]
    [InlineData("There is no source 'ask-202' (did you mean 'ask-2020'?)", "claim", "x", "--evidence", "ask-202 L7")]
    [InlineData("lies outside the text, which has 17 lines", "claim", "x", "--evidence", "ask-2020 L700")]
    [InlineData("is no passage", "claim", "x", "--evidence", "ask-2020")]
    [InlineData("No article cites 'ask-lund-201' (did you mean 'ask-lund-2001'?)", "work", "ask-lund-201")]
    [InlineData("'Hopp' cannot be an id", "concept", "Hopp")]
    public void What_nobody_knows_is_told_and_nothing_is_written(string told, params string[] arguments)
    {
        using var atlas = new AtlasProcess();
        var before = FolderSnapshot.Of(atlas.Folder);

        var (code, _, error) = atlas.Run(["new", .. arguments]);

        Assert.Equal(2, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    [Fact]
    public void A_file_that_is_there_stops_the_whole_draft()
    {
        using var atlas = new AtlasProcess();
        atlas.Write("content/concepts/hope.nb.md", "Et utkast.\n");
        var before = FolderSnapshot.Of(atlas.Folder);

        var (code, _, error) = atlas.Run("new", "concept", "hope");

        Assert.Equal(1, code);
        Assert.Contains(" ATLAS0007: 'content/concepts/hope.nb.md'", error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    private static void Cite(AtlasProcess atlas, string citation)
    {
        var text = atlas.PathOf("seeds/texts/ask-2020.md");
        File.AppendAllText(text, $"\n{citation} skriver om alliansbrott.\n");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(text)));
        var record = atlas.PathOf("seeds/ask-2020.source.yml");
        File.WriteAllLines(record, File.ReadAllLines(record).Select(line =>
            line.TrimStart().StartsWith("sha256:", StringComparison.Ordinal) ? $"  sha256: {hash}" : line));
        Assert.Equal(0, atlas.Run("evidence", "update").Code);
    }
}
