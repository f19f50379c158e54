using AllianceAtlas.Site.Maps;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Site;

public class MapLayoutTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2718281828UL, 3141592653UL);

    // Sizes of the themes, from an atlas without concepts to one far larger than ours.
    private static readonly Arbitrary<int[]> Sizes =
        Gen.Choose(0, 40).ListOf().Select(sizes => sizes.Take(9).ToArray()).ToArbitrary();

    [Fact]
    public void No_two_labels_on_one_side_share_a_line() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
    {
        var map = Map(sizes);
        var lines = map.Nodes.Select(node => (node.Side, node.Y)).Concat(map.Groups.Select(group => (group.Side, group.Y)));
        return lines.GroupBy(line => line.Side, line => line.Y)
            .All(side => side.Order().Zip(side.Order().Skip(1)).All(pair => pair.Second - pair.First >= 20));
    }));

    [Fact]
    public void Everything_lies_inside_the_drawing() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
    {
        var map = Map(sizes);
        return map.Nodes.All(node => node.X > 0 && node.X < map.Width && node.Y > 0 && node.Y < map.Height);
    }));

    [Fact]
    public void The_middle_of_a_neighbourhood_stands_between_its_neighbours()
    {
        var map = MapLayout.Lay(
            [Group("a"), Group("b")],
            [new MapLayout.Edge("m", "a", ConceptTie.Related, "m – a")],
            new MapLayout.Node("m", "Middle", "/m/", Core: true));

        var middle = map.Nodes[0];
        Assert.Equal((MapSide.Above, map.Width / 2), (middle.Side, middle.X));
        Assert.Equal(new MapPoint(middle.X, middle.Y), map.Edges.Single().From);
        Assert.Contains(map.Nodes, node => node.X < middle.X);
        Assert.Contains(map.Nodes, node => node.X > middle.X);
    }

    private static MapLayout.Group Group(string id) => new(null, [new MapLayout.Node(id, id, $"/{id}/", false)]);

    private static MapDrawing Map(int[] sizes) => MapLayout.Lay(
        [.. sizes.Select((size, g) => new MapLayout.Group(
            $"theme {g}", [.. Enumerable.Range(0, size).Select(n => new MapLayout.Node($"{g}-{n}", $"node {n}", "/x/", false))]))],
        []);
}
