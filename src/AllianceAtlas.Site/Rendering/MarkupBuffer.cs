using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Holds the markup of one page while it is written; cleared and used again for the next, so that a long page does not
/// leave a string of its length behind.
/// </summary>
internal sealed class MarkupBuffer
{
    // No character becomes longer than its longest reference, "&#x10FFFF;".
    private const int LongestEncoded = 10;

    // Letters stay letters: the default encoder would write å, ä, ö and ø as numbers.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What it leaves as it is among the letters and signs of our languages: it looks at each of them on its own.
    private static readonly SearchValues<char> Plain = SearchValues.Create(Unchanged(0x2100));

    private const int Usual = 1 << 16;
    private const int Long = 1 << 20;

    private char[] _characters = new char[Usual];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => _characters.AsSpan(0, _length);

    /// <summary>The same as the bytes of a file, good until the next <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Utf8()
    {
        // Room for three bytes a character costs nothing until a page is long.
        var most = _length > Long ? Encoding.UTF8.GetByteCount(Written) : Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < most)
        {
            _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(most, Math.Min(_bytes.Length * 2, Long)));
        }

        return _bytes.AsMemory(0, Encoding.UTF8.GetBytes(Written, _bytes));
    }

    /// <summary>
    /// Begins anew, in the same room. Few pages are as long as that of a tradition with thousands of claims, but room that
    /// grows to their length for each of them is 30 MB thrown away each time.
    /// </summary>
    public void Clear() => _length = 0;

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
