namespace AllianceAtlas.Site.Maps;

/// <summary>A point of a drawn map, in its own units.</summary>
public sealed record MapPoint(double X, double Y)
{
    /// <summary>A point with one decimal: enough to draw, and the same in every file.</summary>
    internal static MapPoint Rounded(double x, double y) => new(Round(x), Round(y));

    /// <summary>The point that a line between two nodes bends towards, so that it does not run through those between them.</summary>
    internal static MapPoint Bend(MapPoint from, MapPoint to)
    {
        const double bend = 0.12;
        return Rounded(
            (from.X + to.X) / 2 + (to.Y - from.Y) * bend,
            (from.Y + to.Y) / 2 - (to.X - from.X) * bend);
    }

    private static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
