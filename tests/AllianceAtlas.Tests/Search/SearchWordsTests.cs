using System.Text.RegularExpressions;
using AllianceAtlas.Site.Search;

namespace AllianceAtlas.Tests.Search;

/// <summary>The script asks for its words by key, where no compiler looks: every key it can form must be there.</summary>
public partial class SearchWordsTests
{
    // Keys the script ends with a value: #say("kind." + entry.kind).
    private static readonly Dictionary<string, IEnumerable<string>> Endings = new(StringComparer.Ordinal)
    {
        ["kind."] = Enum.GetNames<SearchKind>().Select(name => name.ToLowerInvariant()),
        ["kinds."] = Enum.GetNames<SearchKind>().Select(name => name.ToLowerInvariant()),
        ["language."] = ["sv", "nb", "nn", "en"],
        ["reason."] = ["synonym", "otherLanguage", "compound", "spelling", "text", "hidden"],
    };

    [Theory]
    [InlineData("sv")]
    [InlineData("nb")]
    public void Every_word_the_script_asks_for_is_written(string code)
    {
        var script = File.ReadAllText(SearchFixture.Script);
        var written = File.ReadLines(Path.Combine(Repository.Root, "content", $"strings.{code}.yml"))
            .Select(line => line.Split(':')[0])
            .ToHashSet(StringComparer.Ordinal);

        var asked = Asked().Matches(script).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(asked);
        foreach (var key in asked)
        {
            var whole = key.EndsWith('.') ? Endings[key].Select(ending => key + ending) : [key];
            Assert.All(whole, one => Assert.Contains("search." + one, written));
        }
    }

    [GeneratedRegex("#say\\(\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();
}
