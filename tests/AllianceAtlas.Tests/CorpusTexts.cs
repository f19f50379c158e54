using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests;

/// <summary>
/// The five source texts, which stand outside the repository: the environment variable <c>ATLAS_TEXTS</c> names their
/// folder. Without it a test that needs them passes in silence, except on CI, where that would hide a regression.
/// </summary>
public static class CorpusTexts
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["giardina-2018"] = "000_d91290d499d84a47.txt",
        ["qvarnstrom-2018"] = "001_e57295a70c1e8404.txt",
        ["umea-2025"] = "002_743c6806574b51d8.txt",
        ["falkum-2018"] = "003_7d8851ff6b99bf95.txt",
        ["bergen-2023"] = "004_b7f4aea8edeec37b.txt",
    };

    /// <summary>Folder of the texts, or null when the tests shall do without.</summary>
    public static string? Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("ATLAS_TEXTS");
            var onCi = Environment.GetEnvironmentVariable("CI") == "true";
            Assert.True(!onCi || Directory.Exists(folder), "ATLAS_TEXTS must name the folder of the source texts on CI");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>The text of source <paramref name="id"/>, or null where there are no texts.</summary>
    public static SourceText? Read(string id) =>
        Folder is { } folder ? new SourceText(id + ".txt", File.ReadAllText(Path.Combine(folder, Files[id]))) : null;
}
