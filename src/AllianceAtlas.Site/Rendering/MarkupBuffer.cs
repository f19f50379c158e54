using System.Text;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Holds the markup of one page while it is written; cleared and used again for the next, so that a long page does not
/// leave a string of its length behind.
/// </summary>
internal sealed class MarkupBuffer : TextWriter
{
    private char[] _characters = new char[1 << 16];
    private int _length;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => _characters.AsSpan(0, _length);

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        MakeRoom(1);
        _characters[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(_characters.AsSpan(_length));
        _length += buffer.Length;
    }

    private void MakeRoom(int count)
    {
        if (_length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + count));
        }
    }
}
