using System.Buffers;
using System.Text;

namespace AllianceAtlas.Site;

/// <summary>
/// The text of a file as it is written: UTF-8 from the first character, so that no other form of it is ever made; in pieces, so
/// that nothing is copied as it grows.
/// </summary>
internal sealed class FileText : IBufferWriter<byte>
{
    // Below what the collector calls large, and then leaves lying until it goes through everything. The files of a concept,
    // tens of thousands of which are written one after the other on each thread, have room in one.
    private const int Usual = 1 << 16;

    // More than one where a file is written inside another: an entry on its way to a list.
    [ThreadStatic]
    private static Stack<FileText>? s_free;

    private readonly List<ReadOnlyMemory<byte>> _full = [];
    private byte[] _piece = new byte[Usual];
    private int _length;

    /// <summary>The bytes that <paramref name="write"/> writes, piece after piece.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Pieces(Action<FileText> write)
    {
        s_free ??= [];
        var text = s_free.TryPop(out var free) ? free : new FileText();
        write(text);
        ReadOnlyMemory<byte>[] pieces = [.. text._full, text._piece.AsSpan(0, text._length).ToArray()];
        text._full.Clear();
        text._length = 0;
        s_free.Push(text);
        return pieces;
    }

    /// <summary>The same in one.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<FileText> write)
    {
        var pieces = Pieces(write);
        return pieces.Count == 1 ? pieces[0] : Joined(pieces);
    }

    /// <summary>A copy of <paramref name="pieces"/> in one.</summary>
    public static byte[] Joined(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var whole = new MemoryStream();
        foreach (var piece in pieces)
        {
            whole.Write(piece.Span);
        }

        return whole.ToArray();
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
            _full.Add(_piece.AsMemory(0, _length));
            _piece = GC.AllocateUninitializedArray<byte>(Math.Max(sizeHint, Usual));
            _length = 0;
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
}
