using System.Text;

namespace AllianceAtlas.Documents.Text;

/// <summary>Collects stretches of a file into one <see cref="MappedText"/>.</summary>
public sealed class MappedTextBuilder(SourceText source)
{
    private readonly StringBuilder _content = new();
    private readonly List<MappedText.Piece> _pieces = [];

    /// <summary>Number of clean characters so far.</summary>
    public int Length => _content.Length;

    /// <summary>The last clean character, or NUL when there is none.</summary>
    public char Last => _content.Length == 0 ? '\0' : _content[^1];

    /// <summary>Adds the characters of <paramref name="span"/> as they stand in the file.</summary>
    public void Append(TextSpan span)
    {
        if (span.Length > 0)
        {
            _pieces.Add(new MappedText.Piece(_content.Length, span.Start, Inserted: false));
            _content.Append(source.Slice(span));
        }
    }

    /// <summary>Adds <paramref name="text"/> of the same file with all its places.</summary>
    public void Append(MappedText text)
    {
        foreach (var piece in text.Pieces)
        {
            _pieces.Add(piece with { CleanStart = piece.CleanStart + _content.Length });
        }

        _content.Append(text.Content);
    }

    /// <summary>Adds <paramref name="text"/>, which the file does not have, as if it stood at <paramref name="fileOffset"/>: the blank of a joined line end.</summary>
    public void Insert(string text, int fileOffset)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new MappedText.Piece(_content.Length, fileOffset, Inserted: true));
            _content.Append(text);
        }
    }

    /// <summary>Takes away the last <paramref name="count"/> clean characters: the hyphen of a joined line end.</summary>
    public void RemoveLast(int count)
    {
        _content.Length -= count;
        while (_pieces.Count > 0 && _pieces[^1].CleanStart >= _content.Length)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }
    }

    /// <summary>The text collected so far; the builder may be used on.</summary>
    public MappedText ToMappedText() => new(_content.ToString(), [.. _pieces]);
}
