using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using Xunit.Abstractions;

namespace AllianceAtlas.Tests.Search;

/// <summary>
/// The search of the atlas of this repository, asked as its readers ask (<c>asked.tsv</c>): two queries in three are names and their forms,
/// the rest whole questions in everyday words.
/// </summary>
public class PublishedSearchTests(ITestOutputHelper output)
{
    [Fact]
    public void What_readers_ask_for_is_found()
    {
        var site = AtlasBuild.Plan(new AtlasFiles(Repository.Read("content"), Repository.Read("seeds"), []), new SiteOptions(), new DiagnosticBag())!;
        var asked = SearchFixture.Rows("asked.tsv")
            .Select(row => new Asked(row[0], row[2], Best(row[3]), [.. site.Search.Find(row[2], LanguageCodes.Parse(row[1])!.Value).Take(3).Select(hit => hit.Id)]))
            .ToList();
        foreach (var missed in asked.Where(query => !query.IsFirst))
        {
            output.WriteLine($"{missed.Kind} \"{missed.Text}\": {string.Join(", ", missed.Found)}, not {string.Join(" or ", missed.Wanted)}");
        }

        Assert.Equal(160, asked.Count);
        Assert.True(asked.Count(query => query.IsFirst) >= 0.93 * asked.Count);
        Assert.True(asked.Count(query => query.Wanted.Overlaps(query.Found)) >= 0.97 * asked.Count);
        Assert.All(asked.GroupBy(query => query.Kind), kind => Assert.True(kind.Count(query => query.IsFirst) >= 0.8 * kind.Count(), kind.Key));
    }

    private static HashSet<string> Best(string answers) =>
        answers.Split(',').Where(answer => answer.EndsWith("=3", StringComparison.Ordinal)).Select(answer => answer[..^2]).ToHashSet(StringComparer.Ordinal);

    private sealed record Asked(string Kind, string Text, HashSet<string> Wanted, IReadOnlyList<string> Found)
    {
        public bool IsFirst => Found.Count > 0 && Wanted.Contains(Found[0]);
    }
}
