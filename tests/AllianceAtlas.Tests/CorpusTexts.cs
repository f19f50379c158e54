namespace AllianceAtlas.Tests;

/// <summary>
/// The five source texts, which are not in the repository. Tests that need them pass without a word where they are missing,
/// except on the build server, where a missing folder would hide that nothing is tested.
/// </summary>
public static class CorpusTexts
{
    /// <summary>The folder with the texts, or null on a machine that has none.</summary>
    public static string? Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("ATLAS_TEXTS");
            if (!string.IsNullOrEmpty(folder) && Directory.Exists(folder))
            {
                return folder;
            }

            Assert.False(
                Environment.GetEnvironmentVariable("CI") == "true",
                "The build server needs the source texts: set ATLAS_TEXTS to their folder.");
            return null;
        }
    }

    /// <summary>File name of each source id (contract §1).</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["giardina-2018"] = "000_d91290d499d84a47.txt",
        ["qvarnstrom-2018"] = "001_e57295a70c1e8404.txt",
        ["umea-2025"] = "002_743c6806574b51d8.txt",
        ["falkum-2018"] = "003_7d8851ff6b99bf95.txt",
        ["bergen-2023"] = "004_b7f4aea8edeec37b.txt",
    };

    /// <summary>The characters of the text of <paramref name="sourceId"/>, or null on a machine that has none.</summary>
    public static string? Read(string sourceId) =>
        Folder is { } folder ? File.ReadAllText(Path.Combine(folder, Files[sourceId])) : null;
}
