namespace AllianceAtlas.Site.Maps;

/// <summary>
/// Lays out a map on the two sides of an upright ellipse: every node has a line of its own, labels stand outside and
/// edges run inside, so no two labels can meet however many nodes there are. Pure arithmetic, no chance: the same
/// input gives the same drawing.
/// </summary>
internal sealed class MapLayout
{
    private const double RowHeight = 28;
    private const double GroupGap = 14;
    private const double Margin = 16;
    private const double LabelGap = 12;
    private const double CharacterWidth = 8;
    private const double RadiusOfAll = 150;
    private const double RadiusOfNeighbours = 80;

    // How far the ends of the ellipse are pulled in: 0 gives two straight columns, 1 a full ellipse.
    private const double Curvature = 0.7;

    /// <summary>A node before it has a place.</summary>
    public sealed record Node(string Id, string Text, string Address, bool Core);

    /// <summary>The nodes of one theme; a null title draws none.</summary>
    public sealed record Group(string? Title, IReadOnlyList<Node> Nodes);

    /// <summary>An edge before it has a place.</summary>
    public sealed record Edge(string From, string To, ConceptTie Tie, string Label);

    private readonly Dictionary<string, MapPoint> _places = new(StringComparer.Ordinal);
    private readonly List<MapGroup> _titles = [];
    private readonly List<MapNode> _nodes = [];
    private readonly MapPoint _centre;
    private readonly double _height;
    private readonly double _radius;

    private MapLayout(MapPoint centre, double height, double radius) =>
        (_centre, _height, _radius) = (centre, height, radius);

    /// <summary>The map of <paramref name="groups"/>, in their order: down the right side, then down the left.</summary>
    public static MapDrawing Lay(IReadOnlyList<Group> groups, IReadOnlyList<Edge> edges, Node? middle = null)
    {
        var right = RightSide(groups);
        var sides = new[] { groups.Take(right).ToList(), groups.Skip(right).ToList() };
        var radius = middle is null ? RadiusOfAll : RadiusOfNeighbours;
        var reach = Rounded(radius + LabelGap + LongestLabel(groups) * CharacterWidth + Margin);
        var height = Rounded(Math.Max(sides.Max(side => side.Sum(Height)), middle is null ? 0 : 4 * RowHeight) + 2 * Margin);

        var layout = new MapLayout(new MapPoint(reach, height / 2), height, radius);
        if (middle is not null)
        {
            layout.Place(middle, layout._centre, MapSide.Above);
        }

        layout.Place(sides[0], MapSide.Right);
        layout.Place(sides[1], MapSide.Left);
        return new MapDrawing(2 * reach, height, layout._titles, layout._nodes, [.. edges.Select(layout.Draw)]);
    }

    private void Place(List<Group> groups, MapSide side)
    {
        var y = (_height - groups.Sum(Height)) / 2;
        foreach (var group in groups)
        {
            y += GroupGap / 2;
            if (group.Title is { } title)
            {
                var at = Outline(side, y + RowHeight / 2);
                _titles.Add(new MapGroup(title, at.X, at.Y, side));
                y += RowHeight;
            }

            foreach (var node in group.Nodes)
            {
                Place(node, Outline(side, y + RowHeight / 2), side);
                y += RowHeight;
            }

            y += GroupGap / 2;
        }
    }

    private void Place(Node node, MapPoint at, MapSide side)
    {
        _places[node.Id] = at;
        _nodes.Add(new MapNode(node.Text, node.Address, at.X, at.Y, side, node.Core));
    }

    private static int LongestLabel(IReadOnlyList<Group> groups) => groups
        .SelectMany(group => group.Nodes.Select(node => node.Text).Append(group.Title ?? ""))
        .Max(text => (int?)text.Length) ?? 0;

    // The first groups go right until they hold half of the height.
    private static int RightSide(IReadOnlyList<Group> groups)
    {
        var half = groups.Sum(Height) / 2;
        var taken = 0.0;
        var count = 0;
        while (count < groups.Count && taken + Height(groups[count]) / 2 <= half)
        {
            taken += Height(groups[count++]);
        }

        return count;
    }

    private static double Height(Group group) =>
        group.Nodes.Count * RowHeight + (group.Title is null ? 0 : RowHeight) + GroupGap;

    private MapPoint Outline(MapSide side, double y)
    {
        var away = (y - _centre.Y) / (_height / 2);
        var x = _radius * Math.Sqrt(Math.Max(0, 1 - Curvature * away * away));
        return new MapPoint(Rounded(side == MapSide.Right ? _centre.X + x : _centre.X - x), Rounded(y));
    }

    private MapEdge Draw(Edge edge)
    {
        var (from, to) = (_places[edge.From], _places[edge.To]);
        return new MapEdge(edge.Tie, edge.Label, from, new MapPoint(_centre.X, Rounded((from.Y + to.Y) / 2)), to);
    }

    private static double Rounded(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
