namespace AllianceAtlas.Site.Maps;

/// <summary>
/// Lays out all concepts: every theme is a block of rows, every node has a cell of its own as wide as its label, so no
/// two labels can meet however many there are. Which cell is whose is settled by passes in which every node moves to
/// where its neighbours are; of all passes the one with the shortest edges is kept. Pure arithmetic, no chance: the same
/// input gives the same drawing. A pass takes as long as sorting the nodes and walking over the edges once.
/// </summary>
internal sealed class ClusterLayout
{
    private const int Passes = 48;

    // How far a node wishes to go towards the middle of its neighbours. The whole way makes two that are joined change
    // places for ever; half of the way leaves most where they are (on the map of the atlas: edges 8 % shorter, against 22 %).
    private const double Pull = 0.75;

    private const double Margin = 12;
    private const double BlockGap = 36;

    // What a page in a window of 1280 pixels has room for, more or less.
    private const double AspectOfPage = 1.5;

    private readonly List<ClusterBlock> _blocks;
    private readonly (int From, int To, int Weight)[] _edges;
    private readonly MapPoint[] _places;

    private ClusterLayout(List<ClusterBlock> blocks, (int From, int To, int Weight)[] edges)
    {
        (_blocks, _edges) = (blocks, edges);
        _places = new MapPoint[blocks.Sum(block => block.Count)];
    }

    /// <summary>The nodes of one theme.</summary>
    public sealed record Group(string Title, IReadOnlyList<MapParts.Node> Nodes);

    /// <summary>The map of <paramref name="groups"/>, in reading order; edges to nodes that are not drawn are left out.</summary>
    public static MapDrawing Lay(IReadOnlyList<Group> groups, IReadOnlyList<MapParts.Edge> edges)
    {
        var nodes = groups.SelectMany(group => group.Nodes).ToList();
        var number = nodes.Select((node, i) => new { node.Id, Number = i }).ToDictionary(node => node.Id, node => node.Number, StringComparer.Ordinal);
        var drawn = edges.Where(edge => number.ContainsKey(edge.From) && number.ContainsKey(edge.To)).ToList();
        var first = 0;
        var blocks = groups.Where(group => group.Nodes.Count > 0)
            .Select(group => new ClusterBlock(group, (first += group.Nodes.Count) - group.Nodes.Count))
            .ToList();

        var layout = new ClusterLayout(blocks, [.. drawn.Select(edge => (number[edge.From], number[edge.To], edge.Weight))]);
        var (width, height) = layout.Settle();
        return new MapDrawing(
            width,
            height,
            [.. blocks.Select(block => block.Hull())],
            [.. nodes.Select((node, i) => new MapNode(node.Id, MapLabel.Lines(node.Text), node.Address, layout._places[i], MapSide.Below, node.Core))],
            [.. drawn.Select(edge => Draw(edge, layout._places[number[edge.From]], layout._places[number[edge.To]]))]);
    }

    private (double Width, double Height) Settle()
    {
        var wished = new MapPoint[_places.Length];
        Array.Fill(wished, new MapPoint(0, 0));
        var best = (Length: double.MaxValue, Wishes: wished);
        for (var pass = 0; pass < Passes; pass++)
        {
            Place(wished);
            var length = Length();
            if (length < best.Length)
            {
                best = (length, wished);
            }

            wished = Wishes();
        }

        return Place(best.Wishes);
    }

    // Each block puts its nodes into rows as they wish; the blocks go on shelves, centred.
    private (double Width, double Height) Place(MapPoint[] wished)
    {
        foreach (var block in _blocks)
        {
            block.Fill(wished);
        }

        var shelves = Shelves();
        var width = shelves.Select(Width).DefaultIfEmpty().Max() + 2 * Margin;
        var y = Margin;
        foreach (var shelf in shelves)
        {
            var x = (width - Width(shelf)) / 2;
            var height = shelf.Max(block => block.Height);
            foreach (var block in shelf)
            {
                block.Place(x, y + (height - block.Height) / 2, _places);
                x += block.Width + BlockGap;
            }

            y += height + BlockGap;
        }

        return (Math.Ceiling(width), Math.Ceiling(Math.Max(y - BlockGap, Margin) + Margin));
    }

    private static double Width(List<ClusterBlock> shelf) => shelf.Sum(block => block.Width) + (shelf.Count - 1) * BlockGap;

    // Shelves of several widths are tried; the page has room for those nearest to its own shape.
    private List<List<ClusterBlock>> Shelves()
    {
        var area = _blocks.Sum(block => (block.Width + BlockGap) * (block.Height + BlockGap));
        return Enumerable.Range(8, 9)
            .Select(tenths => Shelves(Math.Sqrt(area * AspectOfPage) * tenths / 10))
            .MinBy(shelves => Math.Abs(Math.Log(shelves.Select(Width).DefaultIfEmpty(1).Max() / AspectOfPage / Math.Max(1, Height(shelves)))))!;
    }

    private List<List<ClusterBlock>> Shelves(double room)
    {
        var shelves = new List<List<ClusterBlock>>();
        foreach (var block in _blocks)
        {
            if (shelves.Count == 0 || Width(shelves[^1]) + BlockGap + block.Width > room)
            {
                shelves.Add([]);
            }

            shelves[^1].Add(block);
        }

        return shelves;
    }

    private static double Height(List<List<ClusterBlock>> shelves) => shelves.Sum(shelf => shelf.Max(block => block.Height) + BlockGap);

    private double Length() => _edges.Sum(edge =>
        edge.Weight * double.Hypot(_places[edge.From].X - _places[edge.To].X, _places[edge.From].Y - _places[edge.To].Y));

    private MapPoint[] Wishes()
    {
        var sums = new (double X, double Y, double Weight)[_places.Length];
        foreach (var (from, to, weight) in _edges)
        {
            sums[from] = Pulled(sums[from], _places[to], weight);
            sums[to] = Pulled(sums[to], _places[from], weight);
        }

        var wishes = new MapPoint[sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            var (x, y, weight) = sums[i];
            wishes[i] = weight == 0
                ? _places[i]
                : new MapPoint(double.Lerp(_places[i].X, x / weight, Pull), double.Lerp(_places[i].Y, y / weight, Pull));
        }

        return wishes;
    }

    private static (double X, double Y, double Weight) Pulled((double X, double Y, double Weight) sum, MapPoint to, int weight) =>
        (sum.X + weight * to.X, sum.Y + weight * to.Y, sum.Weight + weight);

    private static MapEdge Draw(MapParts.Edge edge, MapPoint from, MapPoint to) => new(
        edge.From, edge.To, edge.Kind, edge.Label, edge.Address, (from, MapPoint.Bend(from, to), to));
}
