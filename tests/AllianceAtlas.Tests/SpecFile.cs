namespace AllianceAtlas.Tests;

/// <summary>
/// Reads the examples of a file under <c>Specs/</c>. An example is a fenced block of four backticks marked
/// <c>example</c>, with input and expected output parted by a line that holds a single full stop. Words after
/// <c>example</c> are settings of that example (for instance the language).
/// </summary>
public static class SpecFile
{
    private const string Fence = "````";

    /// <summary>All examples of <paramref name="name"/>, as rows for a theory: name of the example, settings, input, expected.</summary>
    public static TheoryData<string, string, string, string> Examples(string name)
    {
        var rows = new TheoryData<string, string, string, string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", name));
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + " example", StringComparison.Ordinal))
            {
                continue;
            }

            var settings = lines[i][(Fence + " example").Length..].Trim();
            var end = Array.IndexOf(lines, Fence, i + 1);
            var dot = Array.IndexOf(lines, ".", i + 1);
            Assert.True(end > 0 && dot > i && dot < end, $"{name}({i + 1}): an example needs a line with a full stop and a closing fence");
            number++;
            rows.Add(
                $"{name} {number} (line {i + 1})",
                settings,
                string.Join('\n', lines[(i + 1)..dot]),
                string.Join('\n', lines[(dot + 1)..end]));
            i = end;
        }

        Assert.True(number > 0, $"{name} holds no example");
        return rows;
    }
}
