using AllianceAtlas.Site.Maps;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Maps;

public class ClusterLayoutTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2718281828UL, 3141592653UL);

    // Sizes of the themes, from an atlas without concepts to one far larger than ours.
    private static readonly Arbitrary<int[]> Sizes =
        Gen.Choose(0, 40).ListOf().Select(sizes => sizes.Take(9).ToArray()).ToArbitrary();

    [Fact]
    public void No_two_labels_meet() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
    {
        var boxes = Map(sizes).Nodes.Select(Box).ToList();
        return boxes.SelectMany((one, i) => boxes.Skip(i + 1).Select(other => (one, other))).All(pair => !Meet(pair.one, pair.other));
    }));

    [Fact]
    public void Everything_lies_inside_the_drawing() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
    {
        var map = Map(sizes);
        return map.Nodes.Select(Box).All(box => box.Left >= 0 && box.Right <= map.Width && box.Top >= 0 && box.Bottom <= map.Height) &&
            map.Hulls.SelectMany(hull => hull.Outline).All(point => point.X >= 0 && point.X <= map.Width && point.Y >= 0 && point.Y <= map.Height);
    }));

    [Fact]
    public void The_same_graph_gives_the_same_drawing() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
        Map(sizes).Nodes.Select(node => node.At).SequenceEqual(Map(sizes).Nodes.Select(node => node.At))));

    [Fact]
    public void Every_theme_keeps_its_nodes_on_its_own_ground() => Check.One(Seeded, Prop.ForAll(Sizes, sizes =>
    {
        var map = Map(sizes);
        var first = 0;
        return map.Hulls.Zip(sizes.Where(size => size > 0)).All(pair =>
        {
            var nodes = map.Nodes.Skip(first).Take(pair.Second).ToList();
            first += pair.Second;
            return nodes.TrueForAll(node =>
                pair.First.Outline.Min(point => point.X) < node.At.X && node.At.X < pair.First.Outline.Max(point => point.X) &&
                pair.First.Outline.Min(point => point.Y) < node.At.Y && node.At.Y < pair.First.Outline.Max(point => point.Y));
        });
    }));

    [Fact]
    public void Joined_nodes_move_together()
    {
        var nodes = Enumerable.Range(0, 24).Select(number => Node($"n{number:00}")).ToList();
        MapParts.Edge[] edges = [.. Enumerable.Range(0, 24).Select(number => new MapParts.Edge($"n{number:00}", $"n{(number + 9) % 24:00}", LinkKind.Related, ""))];

        var apart = ClusterLayout.Lay([new("theme", nodes)], []);
        var together = ClusterLayout.Lay([new("theme", nodes)], edges);

        Assert.InRange(edges.Sum(edge => Distance(together, edge)) / edges.Sum(edge => Distance(apart, edge)), 0, 0.9);
    }

    [Fact]
    public void An_edge_to_a_node_that_is_not_drawn_is_left_out() =>
        Assert.Empty(ClusterLayout.Lay([new("theme", [Node("a")])], [new("a", "b", LinkKind.Related, "")]).Edges);

    [Fact]
    public void A_long_label_is_parted_at_the_space_nearest_its_middle() =>
        Assert.Equal(["Korrigerande", "emotionell erfarenhet"], ClusterLayout.Lay([new("theme", [Node("a", "Korrigerande emotionell erfarenhet")])], []).Nodes[0].Lines);

    private static double Distance(MapDrawing map, MapParts.Edge edge)
    {
        var (from, to) = (map.Nodes.Single(node => node.Id == edge.From).At, map.Nodes.Single(node => node.Id == edge.To).At);
        return double.Hypot(from.X - to.X, from.Y - to.Y);
    }

    // A letter of the font stack is 8.3 units wide on average at the size of the labels, a line 17 units high.
    private static (double Left, double Right, double Top, double Bottom) Box(MapNode node)
    {
        var half = node.Lines.Max(line => line.Length) * 8.3 / 2;
        return (node.At.X - half, node.At.X + half, node.At.Y - 6, node.At.Y + 10 + 17 * node.Lines.Count);
    }

    private static bool Meet((double Left, double Right, double Top, double Bottom) one, (double Left, double Right, double Top, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private static MapParts.Node Node(string id, string? text = null) => new(id, text ?? id, "/x/", false);

    // Labels of many lengths, and edges within themes and across.
    private static MapDrawing Map(int[] sizes)
    {
        var groups = sizes.Select((size, g) => new ClusterLayout.Group(
            $"theme {g}", [.. Enumerable.Range(0, size).Select(n => Node($"{g}-{n}", string.Join(' ', Enumerable.Repeat("word", 1 + (n * 7 + g) % 6))))])).ToList();
        var ids = groups.SelectMany(group => group.Nodes).Select(node => node.Id).ToList();
        return ClusterLayout.Lay(groups, [.. ids.Select((id, i) => new MapParts.Edge(id, ids[i * 31 % ids.Count], LinkKind.Related, ""))]);
    }
}
