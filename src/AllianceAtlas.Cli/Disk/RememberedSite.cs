using System.Buffers;

namespace AllianceAtlas.Cli.Disk;

/// <summary>A site as a build left it.</summary>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Count">The number of its files.</param>
/// <param name="Parts">
/// Its files and folders, each a line of <see cref="OnDisk"/> with its end, most of them by path: a folder is asked for beside its file.
/// </param>
internal sealed record RememberedSite(BuildInputs Inputs, int Count, ReadOnlyMemory<byte> Parts)
{
    // More than processors, so that none waits long for another.
    private const int Pieces = 64;

    /// <summary>The site of <paramref name="count"/> files that <paramref name="parts"/> are, in any order.</summary>
    public static RememberedSite Of(BuildInputs inputs, int count, IEnumerable<OnDisk> parts) =>
        new(inputs, count, Lines(parts.OrderBy(part => part.Path, StringComparer.Ordinal)));

    /// <summary>Whether it still stands below <paramref name="root"/>, untouched.</summary>
    public bool StandsIn(string root) => Parallel.For(0, Pieces, (piece, others) =>
    {
        if (!Between(Start(piece), Start(piece + 1)).All(part => part.StandsIn(root)))
        {
            others.Stop();
        }
    }).IsCompleted;

    /// <summary>The same site below <paramref name="root"/>, made from <paramref name="inputs"/>, after <paramref name="files"/> and no others have been written or deleted.</summary>
    public RememberedSite After(BuildInputs inputs, IReadOnlySet<string> files, string root)
    {
        var touched = files.Concat(files.Select(file => file[..Math.Max(0, file.LastIndexOf('/'))])).ToHashSet(StringComparer.Ordinal);
        var before = Between(0, Parts.Length).ToList();
        var after = touched.Where(path => Path.Exists(Path.Join(root, path))).Select(path => OnDisk.At(root, path)).ToList();
        // No folder comes or goes.
        var count = Count + after.Count - before.Count(part => touched.Contains(part.Path));
        return new RememberedSite(inputs, count, Lines(before.Where(part => !touched.Contains(part.Path)).Concat(after)));
    }

    private static ReadOnlyMemory<byte> Lines(IEnumerable<OnDisk> parts)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
        {
            part.WriteTo(lines);
        }

        return lines.WrittenMemory;
    }

    // The lines that begin there.
    private IEnumerable<OnDisk> Between(int start, int end)
    {
        while (start < end)
        {
            var line = start;
            start = EndOfLine(start);
            yield return OnDisk.Parse(Parts.Span[line..(start - 1)]);
        }
    }

    // Where the piece begins: a line is never cut.
    private int Start(int piece) => piece == 0 ? 0 : EndOfLine((int)((long)Parts.Length * piece / Pieces));

    private int EndOfLine(int place) => Parts.Span[place..].IndexOf((byte)'\n') is >= 0 and var length ? place + length + 1 : Parts.Length;
}
