namespace AllianceAtlas.Site.Maps;

/// <summary>
/// Lays out a map on the two sides of an upright ellipse: every node has a line of its own, labels stand outside and
/// edges run inside, so no two labels can meet however many nodes there are. Pure arithmetic, no chance: the same
/// input gives the same drawing.
/// </summary>
internal static class MapLayout
{
    private const double RowHeight = 28;
    private const double GroupGap = 14;
    private const double Margin = 16;
    private const double LabelGap = 12;
    private const double CharacterWidth = 8.4;
    private const double Radius = 150;

    // How far the ends of the ellipse are pulled in: 0 gives two straight columns, 1 a full ellipse.
    private const double Curvature = 0.7;

    /// <summary>A node before it has a place.</summary>
    public sealed record Node(string Id, string Text, string Address, bool Core);

    /// <summary>The nodes of one theme; a null title draws none.</summary>
    public sealed record Group(string? Title, IReadOnlyList<Node> Nodes);

    /// <summary>An edge before it has a place.</summary>
    public sealed record Edge(string From, string To, ConceptTie Tie, string Label);

    /// <summary>The map of <paramref name="groups"/>, in their order: down the right side, then down the left.</summary>
    public static MapDrawing Lay(IReadOnlyList<Group> groups, IReadOnlyList<Edge> edges, Node? middle = null)
    {
        var right = RightSide(groups);
        var sides = new[] { (Side: MapSide.Right, Groups: groups.Take(right)), (Side: MapSide.Left, Groups: groups.Skip(right)) };
        var longest = groups.SelectMany(group => group.Nodes.Select(node => node.Text).Append(group.Title ?? "")).Max(text => (int?)text.Length) ?? 0;
        var reach = Radius + LabelGap + longest * CharacterWidth + Margin;
        var height = Math.Max(sides.Max(side => side.Groups.Sum(Height)), middle is null ? 0 : 4 * RowHeight) + 2 * Margin;

        var titles = new List<MapGroup>();
        var nodes = new List<MapNode>();
        var places = new Dictionary<string, MapPoint>(StringComparer.Ordinal);
        var centre = new MapPoint(reach, Rounded(height / 2));
        if (middle is not null)
        {
            places[middle.Id] = centre;
            nodes.Add(new MapNode(middle.Text, middle.Address, centre.X, centre.Y, MapSide.Above, middle.Core));
        }

        foreach (var (side, ofSide) in sides)
        {
            var y = (height - ofSide.Sum(Height)) / 2;
            foreach (var group in ofSide)
            {
                y += GroupGap / 2;
                if (group.Title is { } title)
                {
                    var at = Outline(centre, height, side, y + RowHeight / 2);
                    titles.Add(new MapGroup(title, at.X, at.Y, side));
                    y += RowHeight;
                }

                foreach (var node in group.Nodes)
                {
                    var at = Outline(centre, height, side, y + RowHeight / 2);
                    places[node.Id] = at;
                    nodes.Add(new MapNode(node.Text, node.Address, at.X, at.Y, side, node.Core));
                    y += RowHeight;
                }

                y += GroupGap / 2;
            }
        }

        return new MapDrawing(Rounded(2 * reach), Rounded(height), titles, nodes, [.. edges.Select(edge => Draw(edge, places, centre))]);
    }

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

    private static MapPoint Outline(MapPoint centre, double height, MapSide side, double y)
    {
        var away = (y - centre.Y) / (height / 2);
        var x = Radius * Math.Sqrt(Math.Max(0, 1 - Curvature * away * away));
        return new MapPoint(Rounded(side == MapSide.Right ? centre.X + x : centre.X - x), Rounded(y));
    }

    private static MapEdge Draw(Edge edge, Dictionary<string, MapPoint> places, MapPoint centre)
    {
        var (from, to) = (places[edge.From], places[edge.To]);
        var bend = new MapPoint(centre.X, Rounded((from.Y + to.Y) / 2));
        return new MapEdge(edge.Tie, edge.Label, from, bend, to);
    }

    private static double Rounded(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
