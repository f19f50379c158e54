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

    // Markup is long enough at the next element, and then has room for what is written before that: both below what the
    // collector calls large, and then leaves lying until it goes through everything.
    private const int Enough = 1 << 15;
    private const int Usual = Enough + (1 << 13);

    // What is long enough waits as bytes, in half the room.
    private readonly List<ArrayBufferWriter<byte>> _done = [];
    private char[] _characters = new char[Usual];
    private char[] _read = [];
    private byte[] _bytes = [];
    private int _length;
    private int _count;

    /// <summary>What was written since the last <see cref="Clear"/>, piece after piece: none ends inside a tag, each is good until the next.</summary>
    public IEnumerable<ReadOnlyMemory<char>> Written
    {
        get
        {
            foreach (var piece in _done.Take(_count))
            {
                _read = _read.Length < piece.WrittenCount ? new char[piece.Capacity] : _read;
                yield return _read.AsMemory(0, Encoding.UTF8.GetChars(piece.WrittenSpan, _read));
            }

            yield return _characters.AsMemory(0, _length);
        }
    }

    /// <summary>Hands the same to <paramref name="receive"/> as the bytes of a file.</summary>
    public void WriteUtf8(Action<ReadOnlySpan<byte>> receive)
    {
        foreach (var piece in _done.Take(_count))
        {
            receive(piece.WrittenSpan);
        }

        var most = Encoding.UTF8.GetMaxByteCount(_length);
        _bytes = _bytes.Length < most ? GC.AllocateUninitializedArray<byte>(Math.Max(most, Usual)) : _bytes;
        receive(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(_characters.AsSpan(0, _length), _bytes)));
    }

    /// <summary>
    /// Begins anew, in the same room. Few pages are as long as that of a tradition with thousands of claims, but room for
    /// each of them is 7 MB thrown away each time.
    /// </summary>
    public void Clear() => _length = _count = 0;

    /// <summary>Says that what was written does not end inside a tag.</summary>
    public void Pause()
    {
        if (_length < Enough)
        {
            return;
        }

        if (_count == _done.Count)
        {
            _done.Add(new ArrayBufferWriter<byte>(Usual));
        }

        _done[_count].ResetWrittenCount();
        Encoding.UTF8.GetBytes(_characters.AsSpan(0, _length), _done[_count++]);
        _length = 0;
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
            MakeRoom(text.Length * LongestEncoded);
            Encoder.Encode(text, _characters.AsSpan(_length), out var read, out var written);
            _length += written;
            text = text[read..];
        }
    }

    private void Append(ReadOnlySpan<char> markup)
    {
        MakeRoom(markup.Length);
        markup.CopyTo(_characters.AsSpan(_length));
        _length += markup.Length;
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

    private void MakeRoom(int count)
    {
        if (_length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + count));
        }
    }
}
