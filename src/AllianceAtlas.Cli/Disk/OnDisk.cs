using System.Globalization;

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

    /// <summary>The one that <see cref="ToString"/> wrote; one that stands nowhere, when it did not.</summary>
    public static OnDisk Parse(ReadOnlySpan<char> line) => new(
        PathIn(line).ToString(),
        long.TryParse(line[..Math.Max(0, line.IndexOf(' '))], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? ticks : -1);

    /// <summary>The path in such a line.</summary>
    public static ReadOnlySpan<char> PathIn(ReadOnlySpan<char> line) => line[Math.Max(0, line.IndexOf(' '))..].TrimStart(' ');

    /// <summary>Whether it is so below <paramref name="root"/> now.</summary>
    public bool StandsIn(string root) => At(root, Path).Written == Written;

    /// <summary>One line for <see cref="Parse"/>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Written} {Path}");
}
