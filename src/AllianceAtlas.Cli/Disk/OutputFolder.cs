using System.Collections.Concurrent;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// The built site on disk. It is written beside the old one and swapped in whole: whatever happens on the way, the old
/// site stays complete.
/// </summary>
internal sealed class OutputFolder
{
    // Every build writes it; a folder without it is not ours to replace.
    private const string Marker = "data/site.json";

    // What opening a file says that another process has opened for itself: EAGAIN on Linux and macOS, a sharing violation.
    private const int Taken = 11;
    private const int TakenOnMac = 35;
    private const int TakenOnWindows = unchecked((int)0x80070020);

    private readonly string _path;
    private readonly string _previous;
    private readonly StagingFolder _staging;

    public OutputFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _previous = _path + ".previous";
        _staging = new StagingFolder(_path + ".staging");
    }

    /// <summary>The full path of the folder.</summary>
    public string FullPath => _path;

    /// <summary>
    /// Calls <paramref name="act"/> while no other build can come in between, with the site in its place. Reports when that is not possible,
    /// and what keeps <paramref name="act"/> from reading or writing.
    /// </summary>
    public void InTurn(Action act, DiagnosticBag findings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using var turn = TakeTurn();
            RestorePrevious();
            act();
        }
        catch (TurnTakenException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.OutputInUse, AtlasFolders.Shown(_path), AtlasFolders.Shown(_path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(_path), exception.Message.TrimEnd('.')));
        }
    }

    /// <summary>
    /// Replaces the site by the files that <paramref name="build"/> hands to the call it is given, from as many threads as
    /// it likes, if it then returns true; says what stands there now. Null when nothing was changed: <paramref name="build"/> did not want
    /// it, or the folder is somebody else's, which is reported.
    /// </summary>
    public IReadOnlyList<OnDisk>? Replace(Func<Action<SiteFile>, bool> build, bool force, DiagnosticBag findings)
    {
        if (!force && IsSomebodyElses())
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.OutputNotOurs, AtlasFolders.Shown(_path), AtlasFolders.Shown(_path)));
            return null;
        }

        if (!_staging.Fill(build))
        {
            return null;
        }

        Swap();
        return _staging.MovedTo(_path);
    }

    /// <summary>
    /// Puts the files that <paramref name="build"/> hands over, as for <see cref="Replace"/>, in the place of those that stand, where a byte of them
    /// differs; in the folder <paramref name="whole"/> every other file goes. <paramref name="begin"/> is called before
    /// anything is touched: who is interrupted later leaves whole files, some of them old. Says which files were written or deleted; null
    /// when nothing was to be.
    /// </summary>
    public IReadOnlySet<string>? Amend(Func<Action<SiteFile>, bool> build, string whole, Action begin)
    {
        var handed = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        if (!_staging.Fill(build, file => handed[file.Path] = IsNew(file)))
        {
            return null;
        }

        begin();
        try
        {
            return Merge(handed, whole);
        }
        finally
        {
            _staging.Clear();
        }
    }

    /// <summary>Why the site cannot stand here, given the folders it is made from; null when it can.</summary>
    public string? Refusal(IEnumerable<string> sources)
    {
        if (new DirectoryInfo(_path).LinkTarget is not null)
        {
            return "is a symbolic link; name the folder it leads to";
        }

        string[] above = [.. sources, ".", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        var real = Real(_path);
        return Path.GetDirectoryName(real) is null || above.Where(folder => folder.Length > 0).Any(folder => IsInside(Real(folder), real))
            ? "would replace files that are not of the site"
            : sources.Any(folder => IsInside(real, Real(folder)))
                ? "lies among the files the site is made from"
                : null;
    }

    private static bool IsInside(string path, string folder)
    {
        var inside = Path.GetRelativePath(folder, path);
        return inside == "." || (inside != ".." && !inside.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(inside));
    }

    // The path without symbolic links on the way, so that two names of one folder are seen to be one.
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var folder = new DirectoryInfo(Path.Combine(Real(parent), Path.GetFileName(full)));
        try
        {
            return folder.LinkTarget is null ? folder.FullName : Real(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        catch (IOException)
        {
            // Links in a circle; the build will say so when it writes.
            return folder.FullName;
        }
    }

    private FileStream TakeTurn()
    {
        try
        {
            return new FileStream(
                _path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception.HResult is Taken or TakenOnMac or TakenOnWindows)
        {
            throw new TurnTakenException(exception);
        }
    }

    // A build killed between the two renames of the swap leaves the old site under its other name.
    private void RestorePrevious()
    {
        if (Directory.Exists(_previous))
        {
            if (Directory.Exists(_path))
            {
                Directory.Delete(_previous, recursive: true);
            }
            else
            {
                Directory.Move(_previous, _path);
            }
        }
    }

    private bool IsSomebodyElses() =>
        Directory.Exists(_path) &&
        Directory.EnumerateFileSystemEntries(_path).Any() &&
        !File.Exists(Path.Combine(_path, Marker));

    private bool IsNew(SiteFile file)
    {
        var standing = new FileInfo(Path.Combine(_path, file.Path));
        return !standing.Exists || !File.ReadAllBytes(standing.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }

    private HashSet<string> Merge(ConcurrentDictionary<string, bool> handed, string whole)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, _) in handed.Where(file => file.Value))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_path, path))!);
            File.Move(Path.Combine(_staging.FullPath, path), Path.Combine(_path, path), overwrite: true);
            touched.Add(path);
        }

        foreach (var file in Directory.GetFiles(Path.Combine(_path, whole)))
        {
            var path = whole + Path.GetFileName(file);
            if (!handed.ContainsKey(path))
            {
                File.Delete(file);
                touched.Add(path);
            }
        }

        return touched;
    }

    private void Swap()
    {
        if (Directory.Exists(_path))
        {
            Directory.Move(_path, _previous);
        }

        try
        {
            Directory.Move(_staging.FullPath, _path);
        }
        finally
        {
            // The new site is in place, and the old one goes; or it is not, and the old one comes back.
            RestorePrevious();
        }
    }

    private sealed class TurnTakenException(Exception inner) : Exception("another build holds the lock", inner);
}
