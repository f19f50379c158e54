namespace AllianceAtlas.Documents.Text;

/// <summary>A stretch of a text: offset of its first character and length, both in UTF-16 code units, counted from 0.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
