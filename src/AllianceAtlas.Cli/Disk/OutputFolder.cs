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

    private readonly string _path;
    private readonly string _staging;
    private readonly string _previous;

    public OutputFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _staging = _path + ".staging";
        _previous = _path + ".previous";
    }

    /// <summary>Replaces the site by <paramref name="files"/>; reports, and changes nothing, when that is not possible.</summary>
    public bool Replace(IReadOnlyList<SiteFile> files, bool force, DiagnosticBag findings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using var turn = TakeTurn();
            RestorePrevious();
            if (!force && IsSomebodyElses())
            {
                findings.Add(Diagnostic.AtFile(
                    DiagnosticCatalogue.OutputNotOurs, AtlasFolders.Shown(_path), AtlasFolders.Shown(_path)));
                return false;
            }

            Write(files);
            Swap();
            return true;
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

        return false;
    }

    /// <summary>Whether replacing this folder would replace <paramref name="folder"/> or something above it.</summary>
    public bool Contains(string folder)
    {
        var inside = Path.GetRelativePath(_path, Path.GetFullPath(folder));
        return inside == "." || (!inside.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(inside));
    }

    private FileStream TakeTurn()
    {
        try
        {
            return new FileStream(
                _path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
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

    private void Write(IReadOnlyList<SiteFile> files)
    {
        if (Directory.Exists(_staging))
        {
            Directory.Delete(_staging, recursive: true);
        }

        foreach (var file in files)
        {
            var path = Path.GetFullPath(Path.Combine(_staging, file.Path));
            if (!path.StartsWith(_staging + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The site holds a path outside its folder: {file.Path}");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            stream.Write(file.Content.Span);
        }
    }

    private void Swap()
    {
        if (Directory.Exists(_path))
        {
            Directory.Move(_path, _previous);
        }

        try
        {
            Directory.Move(_staging, _path);
        }
        finally
        {
            // The new site is in place, and the old one goes; or it is not, and the old one comes back.
            RestorePrevious();
        }
    }

    private sealed class TurnTakenException(Exception inner) : Exception("another build holds the lock", inner);
}
