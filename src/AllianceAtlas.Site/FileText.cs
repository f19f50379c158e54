using System.Buffers;
using System.Text;

namespace AllianceAtlas.Site;

/// <summary>
/// The text of a file as it is written: UTF-8 from the first character, so that no other form of it is ever made; handed on
/// piece after piece, so that a long file needs no more room than a short one.
/// </summary>
internal sealed class FileText : IBufferWriter<byte>
{
    // Below what the collector calls large, and then leaves lying until it goes through everything. The files of a concept,
    // tens of thousands of which are written one after the other on each thread, have room in one.
    private const int Usual = 1 << 16;

    // More than one where a file is written inside another: an entry on its way to a list.
    [ThreadStatic]
    private static Stack<FileText>? s_free;

    private Action<ReadOnlySpan<byte>> _receive = _ => { };
    private byte[] _piece = new byte[Usual];
    private int _length;

    /// <summary>Hands the bytes that <paramref name="write"/> writes to <paramref name="receive"/>, piece after piece.</summary>
    public static void Write(Action<FileText> write, Action<ReadOnlySpan<byte>> receive)
    {
        s_free ??= [];
        var text = s_free.TryPop(out var free) ? free : new FileText();
        text._receive = receive;
        write(text);
        text.HandOver();
        s_free.Push(text);
    }

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static byte[] Bytes(Action<FileText> write) => Joined(receive => Write(write, receive));

    /// <summary>The pieces that <paramref name="write"/> hands over, in one.</summary>
    public static byte[] Joined(Action<Action<ReadOnlySpan<byte>>> write)
    {
        var whole = new ArrayBufferWriter<byte>();
        write(piece => whole.Write(piece));
        return whole.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _length < Math.Max(sizeHint, 1))
        {
            HandOver();
            _piece = sizeHint <= _piece.Length ? _piece : new byte[sizeHint];
        }

        return _piece.AsMemory(_length);
    }

    /// <summary>Adds <paramref name="text"/>.</summary>
    public FileText Append(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, this);
        return this;
    }

    /// <summary>Adds <paramref name="text"/> with what stands for a character in this file instead of it; null where it may stand itself.</summary>
    public FileText Append(ReadOnlySpan<char> text, Func<char, string?> escaped)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (escaped(text[i]) is { } instead)
            {
                Append(text[done..i]).Append(instead);
                done = i + 1;
            }
        }

        return Append(text[done..]);
    }

    /// <summary>Adds <paramref name="text"/>, which is UTF-8 already.</summary>
    public FileText Append(ReadOnlySpan<byte> text)
    {
        this.Write(text);
        return this;
    }

    private void HandOver()
    {
        _receive(_piece.AsSpan(0, _length));
        _length = 0;
    }
}
