using System.Text.Json;
using AllianceAtlas.Knowledge.Graph;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Graph;

/// <summary>
/// How one concept reaches another. The vectors in <c>Fixtures/Graph/paths.json</c> state the rule for every program
/// that follows it, the script of the map too.
/// </summary>
public class ConceptPathTests
{
    private static readonly Vector[] Vectors = JsonSerializer.Deserialize<Vector[]>(
        File.ReadAllText(Path.Combine(Approved.ProjectFolder, "Fixtures", "Graph", "paths.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Cases => [.. Vectors.Select(vector => vector.Why)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_path_follows_the_stated_rule(string why)
    {
        var vector = Vectors.Single(one => one.Why == why);
        var links = new ConceptLinks(vector.Links.Select(Link));

        var path = links.Path(vector.From, vector.To);

        Assert.Equal(vector.Path, path?.Select(step => step.To).Prepend(vector.From));
        Assert.Equal(vector.Cost, path?.Sum(step => step.Cost));
    }

    [Fact]
    public void The_steps_tell_why_seen_from_where_one_comes()
    {
        var links = new ConceptLinks([Link(new Joined("bond", "alliance", "broader", 1))]);

        var step = Assert.Single(links.Path("alliance", "bond")!);

        Assert.Equal(("alliance", "bond", ConceptRelation.Narrower), (step.From, step.To, step.Relation));
        Assert.Equal(["claim-0"], step.Claims);
    }

    [Fact]
    public void No_path_is_cheaper_and_the_order_of_links_does_not_matter()
    {
        var pairs = Gen.Choose(0, 6).Zip(Gen.Choose(0, 6)).Zip(Gen.Choose(1, 9)).ListOf().Select(list => list
            .Where(one => one.Item1.Item1 < one.Item1.Item2)
            .DistinctBy(one => one.Item1)
            .Select(one => Link(new Joined($"c{one.Item1.Item1}", $"c{one.Item1.Item2}", null, one.Item2)))
            .ToList());

        Prop.ForAll(pairs.ToArbitrary(), given =>
        {
            var path = new ConceptLinks(given).Path("c0", "c6");
            var again = new ConceptLinks(Enumerable.Reverse(given).Select(link => link.Reversed())).Path("c0", "c6");
            return path?.Sum(step => step.Cost) == Cheapest(given) &&
                (path is null ? again is null : path.Select(step => step.To).SequenceEqual(again!.Select(step => step.To)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261121UL, 17UL));
    }

    // Every way there is, one after the other: slow, and plainly right.
    private static int? Cheapest(List<ConceptLink> links)
    {
        var both = links.Concat(links.Select(link => link.Reversed())).ToLookup(link => link.From);
        return From("c0", ["c0"]);

        int? From(string at, HashSet<string> seen) => at == "c6" ? 0 : both[at]
            .Where(link => !seen.Contains(link.To))
            .Min(link => From(link.To, [.. seen, link.To]) + link.Cost);
    }

    private static ConceptLink Link(Joined link) => new(
        link.From,
        link.To,
        link.Relation is null ? null : Enum.Parse<ConceptRelation>(link.Relation, ignoreCase: true),
        [.. Enumerable.Range(0, link.Claims).Select(number => $"claim-{number}")],
        []);

    private sealed record Vector(string Why, Joined[] Links, string From, string To, string[]? Path, int? Cost);

    private sealed record Joined(string From, string To, string? Relation, int Claims);
}
