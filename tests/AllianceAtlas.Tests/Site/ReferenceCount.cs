using System.Text.Json;

namespace AllianceAtlas.Tests.Site;

/// <summary>Counts the publications of a file by the rules of its format.</summary>
internal static class ReferenceCount
{
    public static int In(string format, string text) => Ids(format, text).Count;

    /// <summary>The ids, in the order of the file.</summary>
    public static IReadOnlyList<string> Ids(string format, string text) => format switch
    {
        "csl-json" => [.. JsonDocument.Parse(text).RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!)],
        "bibtex" => [.. text.Split('\n').Where(line => line.StartsWith('@')).Select(line => line[(line.IndexOf('{', StringComparison.Ordinal) + 1)..^1])],
        _ => Ris(text),
    };

    private static List<string> Ris(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(lines.Count(line => line.StartsWith("TY  - ", StringComparison.Ordinal)), lines.Count(line => line == "ER  - "));
        return [.. lines.Where(line => line.StartsWith("ID  - ", StringComparison.Ordinal)).Select(line => line[6..])];
    }
}
