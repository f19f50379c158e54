using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// A file or folder of the site as a build left it. Whoever changes a file changes its time, and a folder's changes with
/// every name that comes or goes in it.
/// </summary>
/// <param name="Path">Its path below the output folder, forward slashes; empty for that folder.</param>
/// <param name="Written">When it was last written, in ticks of universal time.</param>
internal sealed record OnDisk(string Path, long Written)
{
    /// <summary>What stands at <paramref name="path"/> below <paramref name="root"/> now; the year 1601 when there is nothing.</summary>
    public static OnDisk At(string root, string path) => new(path, File.GetLastWriteTimeUtc(System.IO.Path.Join(root, path)).Ticks);

    /// <summary>The one that <see cref="WriteTo"/> wrote, given its line without the end; one that stands nowhere, when it did not.</summary>
    public static OnDisk Parse(ReadOnlySpan<byte> line) =>
        Utf8Parser.TryParse(line, out long ticks, out var length) && length < line.Length && line[length] == ' '
            ? new OnDisk(Encoding.UTF8.GetString(line[(length + 1)..]), ticks)
            : new OnDisk("", -1);

    /// <summary>Whether it is so below <paramref name="root"/> now.</summary>
    public bool StandsIn(string root) => At(root, Path).Written == Written;

    /// <summary>Writes one line, with its end.</summary>
    public void WriteTo(IBufferWriter<byte> lines) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Written} {Path}\n"), lines);
}
