using AllianceAtlas.Site.Search;
using Xunit.Abstractions;

namespace AllianceAtlas.Tests.Search;

public class SearchQualityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Graded_queries_stay_above_the_floor(bool heldOut)
    {
        var scores = SearchFixture.Queries.Where(query => query.IsHeldOut == heldOut).Select(Score).ToList();
        foreach (var kind in scores.GroupBy(score => score.Query.Kind))
            output.WriteLine($"{kind.Key,-11} n={kind.Count(),3} ndcg@5={kind.Average(s => s.Ndcg):F3} s@1={kind.Average(s => s.First):F3} s@3={kind.Average(s => s.Third):F3}");
        output.WriteLine($"all         n={scores.Count,3} ndcg@5={scores.Average(s => s.Ndcg):F3} s@1={scores.Average(s => s.First):F3} s@3={scores.Average(s => s.Third):F3}");
        foreach (var miss in scores.Where(score => score.First < 1 || score.Ndcg < 0.9))
            output.WriteLine($"{miss.Query.Kind} {miss.Query.Language} \"{miss.Query.Text}\" ndcg {miss.Ndcg:F2}: {string.Join(", ", miss.Top.Select(hit => $"{hit.Id} {hit.Score:F0} {hit.Reason} {hit.Label}"))}");

        Assert.True(SearchFixture.Queries.Count >= 150);
        Assert.True(scores.Average(score => score.Ndcg) >= 0.95);
        Assert.True(scores.Average(score => score.First) >= 0.93);
        Assert.True(scores.Average(score => score.Third) >= 0.98);
        Assert.All(scores.GroupBy(score => score.Query.Kind), kind => Assert.True(kind.Average(score => score.First) >= 0.85, kind.Key));
        Assert.All(
            scores.Where(score => score.Query.Kind is "diacritics" or "nordic"),
            score => Assert.True(score.Third == 1, score.Query.Text));
    }

    private static Scored Score(GradedQuery query)
    {
        var top = SearchFixture.Index.Find(query.Text, query.Language).Take(5).ToList();
        var best = query.Answers.Values.Max();
        double SuccessAt(int rank) => top.Take(rank).Any(hit => query.Answers.GetValueOrDefault(hit.Id) == best) ? 1 : 0;
        var gain = Gain(top.Select(hit => query.Answers.GetValueOrDefault(hit.Id)));
        var ideal = Gain(query.Answers.Values.OrderDescending().Take(5));
        return new Scored(query, gain / ideal, SuccessAt(1), SuccessAt(3), top);
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();

    private sealed record Scored(
        GradedQuery Query, double Ndcg, double First, double Third, IReadOnlyList<SearchHit> Top);
}
