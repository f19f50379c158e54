namespace AllianceAtlas.Documents.Text;

/// <summary>
/// One file as received: its path and its characters, with the only code that turns offsets into lines.
/// Lines are split at <c>\n</c> alone (conventions, "Lines"), so that line numbers are those every editor shows.
/// </summary>
public sealed class SourceText
{
    /// <summary>Keeps <paramref name="content"/> under the name <paramref name="path"/>, which diagnostics print as it is.</summary>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
    }

    /// <summary>Path with forward slashes, as it shall stand in a diagnostic.</summary>
    public string Path { get; }

    /// <summary>All characters of the file, nothing normalised.</summary>
    public string Content { get; }

    /// <summary>Number of lines. A final <c>\n</c> ends the last line and does not begin another.</summary>
    public int LineCount =>
        LineStarts.Length > 1 && LineStarts[^1] == Content.Length ? LineStarts.Length - 1 : LineStarts.Length;

    // Found when a line is asked for: many texts are only read through.
    private int[] LineStarts => field ??= FindLineStarts(Content);

    /// <summary>Line and column of <paramref name="offset"/>; offsets outside the file are pulled to its ends.</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new LinePosition(index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>Line number, from 1, of <paramref name="offset"/>.</summary>
    public int LineAt(int offset) => PositionAt(offset).Line;

    /// <summary>Span of line <paramref name="line"/> (from 1) without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineStarts.Length);

        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] - 1 : Content.Length;
        if (end > start && Content[end - 1] == '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    private static int[] FindLineStarts(string content)
    {
        var starts = new int[content.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = content.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
