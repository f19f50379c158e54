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
            return ReadBytes(new Entry(file.FullName, IsLink: false, file.Length, file.LastWriteTimeUtc), limit, Path.GetFileName(path), shown, findings);
        });
    }

    private List<InputFile> ReadAll(List<Entry> entries)
    {
        var shown = AtlasFolders.Shown(folder);
        if (entries.Count > MostFiles || entries.Sum(entry => Math.Min(entry.Length, limit)) > MostBytes)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.TooManyFiles, shown, entries.Count > MostFiles ? $"{MostFiles} files" : $"{MostBytes} bytes", option));
            return [];
        }

        // Where a folder is the one we are in, its files are shown without it.
        var before = AtlasFolders.Shown(Path.Combine(folder, "-"))[..^1];
        var root = Path.GetFullPath(folder);
        var files = new InputFile?[entries.Count];
        Parallel.For(0, files.Length, number => files[number] = Read(entries[number]));
        return [.. files.OfType<InputFile>()];

        InputFile? Read(Entry entry)
        {
            var name = entry.Path[root.Length..].Replace('\\', '/').TrimStart('/');
            if (!entry.IsLink)
            {
                return Told(before + name, findings, () => ReadBytes(entry, limit, name, before + name, findings));
            }

            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LinkNotFollowed, before + name));
            return null;
        }
    }

    // Hidden files are editors' and the system's. A symbolic link could lead out of the tree, or round in it.
    private FileSystemEnumerable<Entry> Entries(bool below) =>
        new(folder, ToEntry, new EnumerationOptions
        {
            RecurseSubdirectories = below,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static Entry ToEntry(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), IsLink(ref entry), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    // Pipes, devices and the files of /proc have no length. They are never opened: opening a pipe waits for a writer, and
    // /dev/zero has no end.
    private static InputFile? ReadBytes(Entry file, long limit, string name, string shown, DiagnosticBag findings)
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

        // A file that goes away while the folder is listed is listed as an empty one.
        if (file.Length == 0 && !File.Exists(file.Path))
        {
            findings.Add(NotAccessible(shown, "The file has gone"));
            return null;
        }

        var bytes = new byte[file.Length];
        if (bytes.Length > 0)
        {
            using var handle = File.OpenHandle(file.Path, share: FileShare.ReadWrite | FileShare.Delete);
            var read = 0;
            for (var more = -1; more != 0 && read < bytes.Length; read += more)
            {
                more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            }

            if (read != bytes.Length || File.GetLastWriteTimeUtc(handle) != file.Written)
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

    /// <summary>A file as the folder tells of it, before it is opened.</summary>
    private sealed record Entry(string Path, bool IsLink, long Length, DateTime Written);
}
