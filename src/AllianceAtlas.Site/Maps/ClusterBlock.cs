namespace AllianceAtlas.Site.Maps;

/// <summary>The rows in which the nodes of one theme stand: wider in the middle than at the ends, each node in a cell of its own.</summary>
internal sealed class ClusterBlock
{
    private const double RowHeight = 62;
    private const double TitleHeight = 30;
    private const double DotAbove = 16;
    private const double Padding = 14;
    private const double Aspect = 1.5;

    // How much narrower the first and last rows are: 0 gives a box, 1 a point.
    private const double Roundness = 0.35;

    private readonly string _title;
    private readonly int _first;
    private readonly double[] _widths;
    private readonly double[] _capacities;
    private readonly List<List<int>> _rows = [];
    private double _left;
    private double _top;

    /// <summary>The block of <paramref name="group"/>, whose nodes have the numbers from <paramref name="first"/> on.</summary>
    public ClusterBlock(ClusterLayout.Group group, int first)
    {
        (_title, _first) = (group.Title, first);
        _widths = [.. group.Nodes.Select(node => MapLabel.Width(node.Text))];
        _capacities = Capacities(_widths);
    }

    public int Count => _widths.Length;

    public double Width { get; private set; }

    public double Height => _rows.Count * RowHeight + TitleHeight + Padding;

    /// <summary>Puts the nodes into rows by what they wish: the highest first, each row from left to right.</summary>
    public void Fill(MapPoint[] wished)
    {
        _rows.Clear();
        var (row, taken, room) = (new List<int>(), 0.0, _capacities[0]);
        foreach (var node in Enumerable.Range(0, Count).OrderBy(node => wished[_first + node].Y))
        {
            if (taken + _widths[node] / 2 > room && row.Count > 0 && _rows.Count < _capacities.Length - 1)
            {
                _rows.Add(row);
                room += _capacities[_rows.Count];
                row = [];
            }

            row.Add(node);
            taken += _widths[node];
        }

        _rows.Add(row);
        for (var i = 0; i < _rows.Count; i++)
        {
            _rows[i] = [.. _rows[i].OrderBy(node => wished[_first + node].X)];
        }

        Width = Math.Max(_rows.Max(RowWidth), MapLabel.Width(_title)) + 2 * Padding;
    }

    /// <summary>Moves the block to its corner and writes down where the dots of its nodes stand.</summary>
    public void Place(double left, double top, MapPoint[] places)
    {
        (_left, _top) = (left, top);
        for (var row = 0; row < _rows.Count; row++)
        {
            var x = Middle - RowWidth(_rows[row]) / 2;
            foreach (var node in _rows[row])
            {
                places[_first + node] = MapPoint.Rounded(x + _widths[node] / 2, RowTop(row) + DotAbove);
                x += _widths[node];
            }
        }
    }

    /// <summary>The ground of the block: down its right side and up its left, by the rows, without a waist.</summary>
    public MapHull Hull()
    {
        var halves = _rows.Select(row => RowWidth(row) / 2 + Padding).Prepend(MapLabel.Width(_title) / 2 + Padding).ToList();
        var right = new List<MapPoint>();
        for (var i = 0; i < halves.Count; i++)
        {
            var half = Math.Min(halves.Take(i + 1).Max(), halves.Skip(i).Max());
            right.Add(MapPoint.Rounded(Middle + half, i == 0 ? _top : RowTop(i - 1)));
            right.Add(MapPoint.Rounded(Middle + half, RowTop(i)));
        }

        right[^1] = right[^1] with { Y = right[^1].Y + Padding / 2 };
        var left = right.Select(point => MapPoint.Rounded(2 * Middle - point.X, point.Y)).Reverse();
        return new MapHull(_title, MapPoint.Rounded(Middle, _top + TitleHeight * 0.7), [.. right, .. left]);
    }

    private double Middle => _left + Width / 2;

    private double RowTop(int row) => _top + TitleHeight + row * RowHeight;

    private double RowWidth(List<int> row) => row.Sum(node => _widths[node]);

    private static double[] Capacities(double[] widths)
    {
        var whole = widths.Sum();
        var rows = Math.Clamp((int)Math.Round(Math.Sqrt(whole / (Aspect * RowHeight))), 1, widths.Length);
        var shares = Enumerable.Range(0, rows).Select(row =>
        {
            var away = (2.0 * row + 1) / rows - 1;
            return 1 - Roundness * away * away;
        }).ToList();
        return [.. shares.Select(share => whole * share / shares.Sum())];
    }
}
