using System.Globalization;
using System.IO.Enumeration;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Cli.Disk;

/// <summary>
/// Reads the files of a folder that may hold anything: links and pipes are not followed, size and number are bounded
/// before a byte is read, and what happens to a file meanwhile is told.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="option">The option that names it, for advice.</param>
/// <param name="limit">Most bytes of one file.</param>
/// <param name="findings">Receives what could not be read.</param>
internal sealed class FolderReader(string folder, string option, long limit, DiagnosticBag findings)
{
    // An atlas of five sources has a thousand files; one of ten thousand pages has twenty thousand.
    private const int MostFiles = 50_000;
    private const long MostBytes = 1L << 30;

    /// <summary>The files, by path; with <paramref name="below"/> those of the folders inside as well.</summary>
    public IReadOnlyList<InputFile> Read(bool below = true)
    {
        if (!Directory.Exists(folder))
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FolderMissing, AtlasFolders.Shown(folder), AtlasFolders.Shown(folder), option));
            return [];
        }

        try
        {
            return ReadAll([.. Entries(below).Take(MostFiles + 1).OrderBy(entry => entry.Path, StringComparer.Ordinal)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(NotAccessible(folder, exception.Message));
            return [];
        }
    }

    /// <summary>The file <paramref name="path"/>, of at most <paramref name="limit"/> bytes; null, with a diagnostic, when it cannot be read.</summary>
    public static InputFile? ReadFile(string path, long limit, DiagnosticBag findings)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (file.Length <= limit)
            {
                return ReadBytes(path, file, findings);
            }

            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileTooLarge,
                AtlasFolders.Shown(path),
                file.Length.ToString(CultureInfo.InvariantCulture),
                limit.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(NotAccessible(path, exception.Message));
        }

        return null;
    }

    private List<InputFile> ReadAll(List<(string Path, bool IsLink)> entries)
    {
        if (entries.Count > MostFiles)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.TooManyFiles, AtlasFolders.Shown(folder), $"{MostFiles} files", option));
            return [];
        }

        var files = new List<InputFile>();
        var bytes = 0L;
        foreach (var (path, isLink) in entries)
        {
            if (isLink)
            {
                findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LinkNotFollowed, AtlasFolders.Shown(path)));
            }
            else if (ReadFile(path, limit, findings) is { } file)
            {
                files.Add(file with { Name = Path.GetRelativePath(folder, path).Replace('\\', '/') });
                bytes += file.Bytes.Length;
            }

            if (bytes > MostBytes)
            {
                findings.Add(Diagnostic.AtFile(
                    DiagnosticCatalogue.TooManyFiles, AtlasFolders.Shown(folder), $"{MostBytes} bytes", option));
                return [];
            }
        }

        return files;
    }

    // Hidden files are editors' and the system's. A symbolic link could lead out of the tree, or round in it.
    private FileSystemEnumerable<(string Path, bool IsLink)> Entries(bool below) =>
        new(folder, (ref FileSystemEntry entry) => (entry.ToSpecifiedFullPath(), IsLink(ref entry)), new EnumerationOptions
        {
            RecurseSubdirectories = below,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    // Pipes, devices and the files of /proc have no length. They are never opened: opening a pipe waits for a writer, and
    // /dev/zero has no end.
    private static InputFile? ReadBytes(string path, FileInfo file, DiagnosticBag findings)
    {
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        var bytes = new byte[length];
        if (length > 0)
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            file.Refresh();
            if (read != length || file.Length != length || file.LastWriteTimeUtc != written)
            {
                findings.Add(NotAccessible(path, "The file changed while it was read"));
                return null;
            }
        }

        return new InputFile(Path.GetFileName(path), AtlasFolders.Shown(path), bytes);
    }

    private static Diagnostic NotAccessible(string path, string reason) =>
        Diagnostic.AtFile(DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(path), reason.TrimEnd('.'));
}
