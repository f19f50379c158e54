using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>Where a site is written, beside the old one, before it takes its place.</summary>
internal sealed class StagingFolder(string path)
{
    private readonly string _path = path;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<OnDisk> _written = [];

    /// <summary>Its full path.</summary>
    public string FullPath => _path;

    /// <summary>
    /// Writes the files that <paramref name="build"/> hands to the call it is given, from as many threads as it likes, and of which
    /// <paramref name="isWanted"/> is true. Returns what <paramref name="build"/> does; when that is false, or a file could not be
    /// written, which throws, nothing is left: after a full disk, half a site beside the whole one would keep it full.
    /// </summary>
    public bool Fill(Func<Action<SiteFile>, bool> build, Func<SiteFile, bool>? isWanted = null)
    {
        Clear();
        ExceptionDispatchInfo? failure = null;
        var isWhole = build(file =>
        {
            try
            {
                if (failure is null && isWanted?.Invoke(file) != false)
                {
                    Write(file);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        });
        if (isWhole && failure is null)
        {
            return true;
        }

        Clear();
        failure?.Throw();
        return false;
    }

    /// <summary>What stands at <paramref name="root"/> after all of it was moved there.</summary>
    public IReadOnlyList<OnDisk> MovedTo(string root) => [.. _written, .. _made.Keys.Select(folder => OnDisk.At(root, Below(folder)))];

    /// <summary>Takes it away.</summary>
    public void Clear()
    {
        if (Directory.Exists(_path))
        {
            Directory.Delete(_path, recursive: true);
        }
    }

    private void Write(SiteFile file)
    {
        var path = Path.GetFullPath(Path.Combine(_path, file.Path));
        if (!path.StartsWith(_path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The site holds a path outside its folder: {file.Path}");
        }

        MakeFolder(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        var end = 0L;
        file.Write(piece =>
        {
            try
            {
                RandomAccess.Write(handle, piece, end);
            }
            catch (ArgumentOutOfRangeException exception)
            {
                // What .NET makes of EFBIG, a limit on the size of files (ulimit -f, a quota).
                throw new IOException($"No file as large as {file.Path} may be written here", exception);
            }

            end += piece.Length;
        });
        _written.Enqueue(new OnDisk(file.Path, File.GetLastWriteTimeUtc(handle).Ticks));
    }

    private void MakeFolder(string folder)
    {
        if (_made.ContainsKey(folder))
        {
            return;
        }

        if (folder != _path)
        {
            MakeFolder(Path.GetDirectoryName(folder)!);
        }

        // Known only once it is there: another thread may be about to write into it.
        Directory.CreateDirectory(folder);
        _made[folder] = true;
    }

    private string Below(string folder) => folder[_path.Length..].Replace('\\', '/').TrimStart('/');
}
