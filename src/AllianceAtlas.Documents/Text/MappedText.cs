namespace AllianceAtlas.Documents.Text;

/// <summary>
/// Clean text that remembers where each of its characters stands in the file: line ends joined, hyphens of the line
/// end gone, and still every character points home. Immutable; made with <see cref="MappedTextBuilder"/>.
/// </summary>
public sealed class MappedText
{
    private readonly Piece[] _pieces;

    internal MappedText(string content, Piece[] pieces)
    {
        Content = content;
        _pieces = pieces;
    }

    /// <summary>A text without characters.</summary>
    public static MappedText Empty { get; } = new("", []);

    /// <summary>The clean characters.</summary>
    public string Content { get; }

    /// <summary>Number of clean characters.</summary>
    public int Length => Content.Length;

    internal ReadOnlySpan<Piece> Pieces => _pieces;

    /// <summary>Offset in the file of the first character, or 0 for an empty text.</summary>
    public int FileStart => Length == 0 ? 0 : OffsetInFile(0);

    /// <summary>Offset in the file just after the last character, or 0 for an empty text.</summary>
    public int FileEnd => Length == 0 ? 0 : OffsetInFile(Length - 1) + 1;

    /// <summary>Offset in the file of the clean character <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> lies outside the clean text.</exception>
    public int OffsetInFile(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);

        var low = 0;
        var high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].CleanStart <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var piece = _pieces[low];
        return piece.Inserted ? piece.FileStart : piece.FileStart + index - piece.CleanStart;
    }

    /// <summary>The clean characters from <paramref name="start"/> on, <paramref name="length"/> of them, with their places.</summary>
    public MappedText Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Length);

        var pieces = new List<Piece>();
        for (var i = 0; i < _pieces.Length; i++)
        {
            var piece = _pieces[i];
            var end = i + 1 < _pieces.Length ? _pieces[i + 1].CleanStart : Length;
            var from = Math.Max(piece.CleanStart, start);
            if (from < Math.Min(end, start + length))
            {
                var fileStart = piece.Inserted ? piece.FileStart : piece.FileStart + from - piece.CleanStart;
                pieces.Add(new Piece(from - start, fileStart, piece.Inserted));
            }
        }

        return new MappedText(Content.Substring(start, length), [.. pieces]);
    }

    /// <inheritdoc/>
    public override string ToString() => Content;

    /// <summary>A run of clean characters that also stand in a row in the file, or characters put in at one place of it.</summary>
    internal readonly record struct Piece(int CleanStart, int FileStart, bool Inserted);
}
