using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests;

/// <summary>
/// The five source texts, which stand outside the repository: in the folder that <c>ATLAS_TEXTS</c> names, else in
/// <c>seeds/texts/</c>. Tests that need them are marked <see cref="CorpusFactAttribute"/> or
/// <see cref="CorpusTheoryAttribute"/>.
/// </summary>
public static class CorpusTexts
{
    /// <summary>File name of each source id (contract §1).</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["giardina-2018"] = "000_d91290d499d84a47.txt",
        ["qvarnstrom-2018"] = "001_e57295a70c1e8404.txt",
        ["umea-2025"] = "002_743c6806574b51d8.txt",
        ["falkum-2018"] = "003_7d8851ff6b99bf95.txt",
        ["bergen-2023"] = "004_b7f4aea8edeec37b.txt",
    };

    /// <summary>Folder of the texts, or null on a machine that has none.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>
    /// Why tests that need the texts are passed over here, or null when they run. On CI they always run, and fail
    /// without the texts: a check that was not made must not look like one that held.
    /// </summary>
    public static string? Skip => Folder is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "The source texts are not at hand: seeds/*.source.yml says where to get them"
        : null;

    /// <summary>The text of the source <paramref name="id"/>.</summary>
    public static SourceText Read(string id)
    {
        Assert.True(Folder is not null, "ATLAS_TEXTS must name the folder of the source texts");
        return new SourceText(id + ".txt", File.ReadAllText(Path.Combine(Folder, Files[id])));
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable("ATLAS_TEXTS");
        var own = Path.Combine(Repository.Root, "seeds", "texts");
        return new[] { named, own }.FirstOrDefault(folder =>
            Directory.Exists(folder) && Files.Values.All(file => File.Exists(Path.Combine(folder, file))));
    }
}
