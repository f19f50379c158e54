using System.Globalization;

namespace AllianceAtlas.Documents.Text;

/// <summary>Whole lines of a file, from <paramref name="First"/> to <paramref name="Last"/>, both from 1 and both included.</summary>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>Whether <paramref name="line"/> is one of the lines.</summary>
    public bool Contains(int line) => line >= First && line <= Last;

    /// <summary>Whether at least one line is common.</summary>
    public bool Overlaps(LineRange other) => First <= other.Last && other.First <= Last;

    /// <summary>As evidence is written: <c>L57</c> or <c>L57-L60</c> (contract §4).</summary>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"L{First}")
        : string.Create(CultureInfo.InvariantCulture, $"L{First}-L{Last}");
}
