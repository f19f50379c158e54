using System.Buffers;
using System.Text;

namespace AllianceAtlas.Site;

/// <summary>The text of a file as it is written: UTF-8 from the first character, so that no other form of it is ever made.</summary>
internal sealed class FileText
{
    // Room for the files of a concept, tens of thousands of which are written one after the other on each thread. The few
    // that list the whole atlas need more: they take their room with them.
    private const int KeptRoom = 1 << 16;

    [ThreadStatic]
    private static FileText? s_free;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 10);

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<FileText> write)
    {
        var text = s_free ?? new FileText();
        s_free = null;
        write(text);
        if (text._bytes.Capacity > KeptRoom)
        {
            return text.Written;
        }

        var bytes = text.Written.ToArray();
        text._bytes.ResetWrittenCount();
        s_free = text;
        return bytes;
    }

    /// <summary>Its end, for writers of bytes.</summary>
    public IBufferWriter<byte> End => _bytes;

    /// <summary>All that has been written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>Adds <paramref name="text"/>.</summary>
    public FileText Append(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, _bytes);
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
        _bytes.Write(text);
        return this;
    }
}
