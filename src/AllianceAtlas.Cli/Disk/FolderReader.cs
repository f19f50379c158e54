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

    private const FileAttributes Gone = (FileAttributes)(-1);

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
            return ReadAll([.. Paths(below).Take(MostFiles + 1)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(NotAccessible(AtlasFolders.Shown(folder), exception.Message));
            return [];
        }
    }

    /// <summary>The file <paramref name="path"/>, of at most <paramref name="limit"/> bytes; null, with a diagnostic, when it cannot be read.</summary>
    public static InputFile? ReadFile(string path, long limit, DiagnosticBag findings)
    {
        var shown = AtlasFolders.Shown(path);
        return Told(shown, findings, () =>
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return ReadBytes(file, limit, Path.GetFileName(path), shown, findings);
        });
    }

    private List<InputFile> ReadAll(string[] paths)
    {
        var shown = AtlasFolders.Shown(folder);
        var found = Found(paths);
        if (found.Length > MostFiles || found.Sum(file => file.Exists ? Math.Min(file.Length, limit) : 0) > MostBytes)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.TooManyFiles, shown, found.Length > MostFiles ? $"{MostFiles} files" : $"{MostBytes} bytes", option));
            return [];
        }

        // Where a folder is the one we are in, its files are shown without it.
        var before = AtlasFolders.Shown(Path.Combine(folder, "-"))[..^1];
        var root = Path.Join(Path.GetFullPath(folder), "-").Length - 1;
        var files = new InputFile?[found.Length];
        Parallel.For(0, files.Length, number => files[number] = Read(found[number]));
        return [.. files.OfType<InputFile>()];

        InputFile? Read(FileInfo file)
        {
            var name = file.FullName[root..].Replace('\\', '/');
            var path = before + name;
            return Told(path, findings, () =>
            {
                if (!IsLink(file.Attributes))
                {
                    return ReadBytes(file, limit, name, path, findings);
                }

                findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LinkNotFollowed, path));
                return null;
            });
        }
    }

    // Names are listed by one processor; what stands behind them is asked by all, before anything is opened.
    private static FileInfo[] Found(string[] paths)
    {
        Array.Sort(paths, StringComparer.Ordinal);
        var found = new FileInfo[paths.Length];
        Parallel.For(0, found.Length, number =>
        {
            found[number] = new FileInfo(paths[number]);
            found[number].Refresh();
        });
        return found;
    }

    // Hidden files are editors' and the system's. A symbolic link could lead out of the tree, or round in it.
    private FileSystemEnumerable<string> Paths(bool below) =>
        new(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions
        {
            RecurseSubdirectories = below,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(entry.Attributes),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(entry.Attributes),
        };

    // What has gone meanwhile has every attribute there is.
    private static bool IsLink(FileAttributes attributes) => attributes != Gone && (attributes & FileAttributes.ReparsePoint) != 0;

    // Pipes, devices and the files of /proc have no length. They are never opened: opening a pipe waits for a writer, and
    // /dev/zero has no end.
    private static InputFile? ReadBytes(FileInfo file, long limit, string name, string shown, DiagnosticBag findings)
    {
        if (file.Length > limit)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileTooLarge,
                shown,
                file.Length.ToString(CultureInfo.InvariantCulture),
                limit.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        // Nobody sees it before it is full.
        var bytes = GC.AllocateUninitializedArray<byte>((int)file.Length);
        if (bytes.Length > 0)
        {
            using var handle = File.OpenHandle(file.FullName, share: FileShare.ReadWrite | FileShare.Delete);
            var read = 0;
            for (var more = -1; more != 0 && read < bytes.Length; read += more)
            {
                more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            }

            if (read != bytes.Length || File.GetLastWriteTimeUtc(handle) != file.LastWriteTimeUtc)
            {
                findings.Add(NotAccessible(shown, "The file changed while it was read"));
                return null;
            }
        }

        return new InputFile(name, shown, bytes);
    }

    private static InputFile? Told(string shown, DiagnosticBag findings, Func<InputFile?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(NotAccessible(shown, exception.Message));
            return null;
        }
    }

    private static Diagnostic NotAccessible(string shown, string reason) =>
        Diagnostic.AtFile(DiagnosticCatalogue.FileNotAccessible, shown, reason.TrimEnd('.'));
}
