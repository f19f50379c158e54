namespace AllianceAtlas.Site.Maps;

/// <summary>
/// Lays a concept in the middle and its neighbours down the two sides of an upright ellipse: every neighbour has a line
/// of its own and its label outside, edges run inside, so no two labels can meet. Pure arithmetic, no chance.
/// </summary>
internal static class NeighbourLayout
{
    private const double RowHeight = 30;
    private const double Margin = 16;
    private const double LabelGap = 12;
    private const double CharacterWidth = 8;
    private const double SmallestRadius = 80;

    // How far the ends of the ellipse are pulled in: 0 gives two straight columns, 1 a full ellipse.
    private const double Curvature = 0.7;

    /// <summary>The map of <paramref name="neighbours"/> in their order: down the right side, then down the left.</summary>
    /// <param name="middle">The concept in the middle.</param>
    /// <param name="neighbours">Its neighbours, each with the edge that leads there.</param>
    public static MapDrawing Lay(MapParts.Node middle, IReadOnlyList<MapParts.Neighbour> neighbours)
    {
        var right = (neighbours.Count + 1) / 2;
        // The label of the middle stands between the two sides: "Korrektiv emosjonell erfaring" needs more room than most.
        var radius = Math.Max(SmallestRadius, middle.Text.Length * CharacterWidth / 2 + LabelGap);
        var (leftReach, rightReach) = (Reach(radius, neighbours.Skip(right)), Reach(radius, neighbours.Take(right)));
        var height = Math.Max(right, 3) * RowHeight + 2 * Margin;
        var centre = new MapPoint(leftReach, height / 2);
        var nodes = neighbours.Select((one, i) => i < right
            ? Placed(one.Node, Outline(centre, radius, i, right), MapSide.Right)
            : Placed(one.Node, Outline(centre, -radius, i - right, neighbours.Count - right), MapSide.Left)).ToList();
        var edges = neighbours.Zip(nodes, (one, node) => new MapEdge(
            one.Edge.From, one.Edge.To, one.Edge.Kind, one.Edge.Label, one.Edge.Address,
            (centre, MapPoint.Rounded(centre.X, (centre.Y + node.At.Y) / 2), node.At)));
        return new MapDrawing(leftReach + rightReach, height, [], [Placed(middle, centre, MapSide.Above), .. nodes], [.. edges]);
    }

    // Each side is as wide as its own labels: on a phone a longer label on the other side must not make the letters smaller.
    private static double Reach(double radius, IEnumerable<MapParts.Neighbour> side) =>
        radius + LabelGap + side.Select(one => one.Node.Text.Length).DefaultIfEmpty().Max() * CharacterWidth + Margin;

    private static MapNode Placed(MapParts.Node node, MapPoint at, MapSide side) =>
        new(node.Id, [node.Text], node.Address, at, side, node.Core);

    // A negative radius gives the left side.
    private static MapPoint Outline(MapPoint centre, double radius, int row, int rows)
    {
        var y = (row + 0.5 - rows / 2.0) * RowHeight;
        var away = y / centre.Y;
        return MapPoint.Rounded(centre.X + radius * Math.Sqrt(Math.Max(0, 1 - Curvature * away * away)), centre.Y + y);
    }
}
