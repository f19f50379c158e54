using AllianceAtlas.Site.Maps;

namespace AllianceAtlas.Tests.Maps;

public class NeighbourLayoutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(12)]
    public void Every_neighbour_has_a_line_of_its_own_beside_the_middle(int count)
    {
        var map = Map(count);

        Assert.All(map.Nodes.Skip(1), node => Assert.Equal(node.Side == MapSide.Right, node.At.X > map.Nodes[0].At.X));
        Assert.All(map.Nodes.Skip(1).GroupBy(node => node.Side), side => Assert.Equal(side.Count(), side.Select(node => node.At.Y).Distinct().Count()));
        Assert.All(map.Nodes, node => Assert.InRange(node.At.Y, 1, map.Height - 1));
    }

    [Fact]
    public void Every_edge_leads_from_the_middle_to_its_neighbour()
    {
        var map = Map(5);

        Assert.Equal((MapSide.Above, map.Width / 2), (map.Nodes[0].Side, map.Nodes[0].At.X));
        Assert.All(map.Edges.Zip(map.Nodes.Skip(1)), pair =>
            Assert.Equal((map.Nodes[0].At, pair.Second.At), (pair.First.Way.From, pair.First.Way.To)));
    }

    private static MapDrawing Map(int neighbours) => NeighbourLayout.Lay(
        Node("m"),
        [.. Enumerable.Range(0, neighbours).Select(n => new MapParts.Neighbour(Node($"n{n}"), new MapParts.Edge("m", $"n{n}", LinkKind.Related, "")))]);

    private static MapParts.Node Node(string id) => new(id, id, $"/{id}/", false);
}
