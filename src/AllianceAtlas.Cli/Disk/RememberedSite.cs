using System.Text;

namespace AllianceAtlas.Cli.Disk;

/// <summary>A site as a build left it.</summary>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Count">The number of its files.</param>
/// <param name="Parts">
/// Its files and folders, each a line of <see cref="OnDisk"/> with its end, most of them by path: a folder is asked for beside its file.
/// </param>
internal sealed record RememberedSite(BuildInputs Inputs, int Count, string Parts)
{
    // More than processors, so that none waits long for another.
    private const int Pieces = 64;

    /// <summary>The site of <paramref name="count"/> files that <paramref name="parts"/> are, in any order.</summary>
    public static RememberedSite Of(BuildInputs inputs, int count, IEnumerable<OnDisk> parts)
    {
        var lines = new StringBuilder();
        foreach (var part in parts.OrderBy(part => part.Path, StringComparer.Ordinal))
        {
            lines.Append(part).Append('\n');
        }

        return new RememberedSite(inputs, count, lines.ToString());
    }

    /// <summary>Whether it still stands below <paramref name="root"/>, untouched.</summary>
    public bool StandsIn(string root) => Parallel.For(0, Pieces, (piece, others) =>
    {
        foreach (var line in Parts.AsSpan()[Start(piece)..Start(piece + 1)].EnumerateLines())
        {
            if (!line.IsEmpty && !OnDisk.Parse(line).StandsIn(root))
            {
                others.Stop();
                return;
            }
        }
    }).IsCompleted;

    /// <summary>The same site below <paramref name="root"/>, made from <paramref name="inputs"/>, after <paramref name="files"/> and no others have been written or deleted.</summary>
    public RememberedSite After(BuildInputs inputs, IReadOnlySet<string> files, string root)
    {
        var touched = files.Concat(files.Select(file => file[..Math.Max(0, file.LastIndexOf('/'))])).ToHashSet(StringComparer.Ordinal);
        var isTouched = touched.GetAlternateLookup<ReadOnlySpan<char>>();
        var (parts, gone) = (new StringBuilder(Parts.Length), 0);
        foreach (var line in Parts.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (isTouched.Contains(OnDisk.PathIn(line)))
            {
                gone++;
            }
            else
            {
                parts.Append(line).Append('\n');
            }
        }

        var after = touched.Where(path => Path.Exists(Path.Join(root, path))).ToList();
        after.ForEach(path => parts.Append(OnDisk.At(root, path)).Append('\n'));
        // No folder comes or goes.
        return new RememberedSite(inputs, Count + after.Count - gone, parts.ToString());
    }

    // Where the piece begins: a line is never cut.
    private int Start(int piece) => piece == 0 ? 0
        : Parts.IndexOf('\n', (int)((long)Parts.Length * piece / Pieces)) is >= 0 and var end ? end : Parts.Length;
}
