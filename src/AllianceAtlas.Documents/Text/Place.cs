namespace AllianceAtlas.Documents.Text;

/// <summary>
/// A place a person can open: file, first character, and the place just after the last one. A value, since every link and citation of
/// every page has one.
/// </summary>
public readonly record struct Place(string Path, LinePosition Start, LinePosition End)
{
    /// <summary>The place of <paramref name="span"/> in <paramref name="text"/>.</summary>
    public static Place Of(SourceText text, TextSpan span) =>
        new(text.Path, text.PositionAt(span.Start), text.PositionAt(span.End));

    /// <summary>A whole file, shown at its first character.</summary>
    public static Place File(string path) => new(path, new LinePosition(1, 1), new LinePosition(1, 1));
}
