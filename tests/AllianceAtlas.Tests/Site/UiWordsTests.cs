using System.Text.RegularExpressions;

namespace AllianceAtlas.Tests.Site;

/// <summary>The other way round than the finding of a missing word: the files hold no word that nobody asks for.</summary>
public partial class UiWordsTests
{
    private static readonly string[] Lines =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "AllianceAtlas.Site"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor" or ".js")
            .SelectMany(File.ReadLines),
    ];

    [Theory]
    [InlineData("sv")]
    [InlineData("nb")]
    public void Every_word_of_the_interface_is_asked_for(string code)
    {
        // The search script leaves out what all its words begin with.
        var keys = Lines.SelectMany(line => Quoted().Matches(line).Select(match => match.Groups[1].Value))
            .Concat(Lines.Where(line => line.Contains("#say(", StringComparison.Ordinal))
                .SelectMany(line => Quoted().Matches(line).Select(match => "search." + match.Groups[1].Value)))
            .ToHashSet(StringComparer.Ordinal);
        var beginnings = Lines.SelectMany(line => Begun().Matches(line).Select(match => $"{match.Groups[1].Value}{match.Groups[2].Value}."))
            .Concat(keys.Where(key => key.StartsWith("search.", StringComparison.Ordinal) && key.Length > "search.".Length && key.EndsWith('.')))
            .Distinct()
            .ToList();

        var written = File.ReadLines(Path.Combine(Repository.Root, "content", $"strings.{code}.yml"))
            .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
            .Select(line => line.Split(':')[0]);

        Assert.DoesNotContain(written, key => !keys.Contains(key) && !beginnings.Exists(one => key.StartsWith(one, StringComparison.Ordinal)));
    }

    [GeneratedRegex("""["']([a-z][A-Za-z0-9.-]*)["']""", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    // Name("axis", …), Key("place", …), Count("count.claims", …), $"field.{…}".
    [GeneratedRegex("""\b(?:Name|Key|Count)\("([a-z][A-Za-z0-9.-]*)"|\$"([a-z][A-Za-z0-9.-]*)\.\{""", RegexOptions.NonBacktracking)]
    private static partial Regex Begun();
}
