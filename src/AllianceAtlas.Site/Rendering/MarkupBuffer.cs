using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Holds the markup of one page while it is written; cleared and used again for the next, and in pieces, so that a long page does
/// not leave strings of its length behind.
/// </summary>
internal sealed class MarkupBuffer
{
    // No character becomes longer than its longest reference, "&#x10FFFF;".
    private const int LongestEncoded = 10;

    // Letters stay letters: the default encoder would write å, ä, ö and ø as numbers.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What it leaves as it is among the letters and signs of our languages: it looks at each of them on its own.
    private static readonly SearchValues<char> Plain = SearchValues.Create(Unchanged(0x2100));

    // A piece is long enough at the next element, and then has room for what is written before that: both below what the
    // collector calls large, and then leaves lying until it goes through everything.
    private const int Enough = 1 << 15;
    private const int Room = Enough + (1 << 13);

    private readonly List<Piece> _pieces = [new Piece()];
    private byte[] _bytes = [];
    private Piece _last;
    private int _full;

    /// <summary>Has room for a page.</summary>
    public MarkupBuffer() => _last = _pieces[0];

    /// <summary>What was written since the last <see cref="Clear"/>, piece after piece: none ends inside a tag.</summary>
    public IEnumerable<ReadOnlyMemory<char>> Written => _pieces.Take(_full + 1).Select(piece => piece.Written);

    /// <summary>Hands the same to <paramref name="receive"/> as the bytes of a file.</summary>
    public void WriteUtf8(Action<ReadOnlySpan<byte>> receive)
    {
        foreach (var piece in Written)
        {
            var most = Encoding.UTF8.GetMaxByteCount(piece.Length);
            if (_bytes.Length < most)
            {
                _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(most, Encoding.UTF8.GetMaxByteCount(Room)));
            }

            receive(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(piece.Span, _bytes)));
        }
    }

    /// <summary>
    /// Begins anew, in the same room. Few pages are as long as that of a tradition with thousands of claims, but room that
    /// grows to their length for each of them is 15 MB thrown away each time.
    /// </summary>
    public void Clear()
    {
        _full = 0;
        Begin(_pieces[0]);
    }

    /// <summary>Says that what was written does not end inside a tag.</summary>
    public void Pause()
    {
        if (_last.Length >= Enough)
        {
            if (++_full == _pieces.Count)
            {
                _pieces.Add(new Piece());
            }

            Begin(_pieces[_full]);
        }
    }

    /// <summary>Writes markup as it is.</summary>
    public void Write(string markup) => Append(markup);

    /// <summary>Writes pieces of markup as they are.</summary>
    public void Write(params ReadOnlySpan<string> markup)
    {
        foreach (var part in markup)
        {
            Append(part);
        }
    }

    /// <summary>Writes text, or the value of an attribute, so that nothing in it is markup.</summary>
    public void Encode(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAnyExcept(Plain);
        Append(plain < 0 ? text : text[..plain]);
        text = plain < 0 ? [] : text[plain..];
        while (text.Length > 0)
        {
            Encoder.Encode(text, _last.RoomFor(text.Length * LongestEncoded), out var read, out var written);
            _last.Length += written;
            text = text[read..];
        }
    }

    private void Append(ReadOnlySpan<char> markup)
    {
        markup.CopyTo(_last.RoomFor(markup.Length));
        _last.Length += markup.Length;
    }

    private void Begin(Piece piece)
    {
        piece.Length = 0;
        _last = piece;
    }

    private static ReadOnlySpan<char> Unchanged(int end)
    {
        var found = new char[end];
        var count = 0;
        for (var letter = '\0'; letter < end; letter++)
        {
            if (!Encoder.WillEncode(letter))
            {
                found[count++] = letter;
            }
        }

        return found.AsSpan(0, count);
    }

    private sealed class Piece
    {
        private char[] _characters = new char[Room];

        public int Length { get; set; }

        public ReadOnlyMemory<char> Written => _characters.AsMemory(0, Length);

        public Span<char> RoomFor(int count)
        {
            if (Length + count > _characters.Length)
            {
                Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
            }

            return _characters.AsSpan(Length);
        }
    }
}
