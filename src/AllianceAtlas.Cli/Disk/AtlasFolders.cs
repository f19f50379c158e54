using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Cli.Disk;

/// <summary>Where the files of the atlas lie on this machine.</summary>
/// <param name="Content">Folder of page texts and records.</param>
/// <param name="Seeds">Folder of source records and locks.</param>
/// <param name="Texts">Folder of source texts as the user named it; null when nobody did.</param>
internal sealed record AtlasFolders(string Content, string Seeds, string? Texts)
{
    // A source text of 128 MB is a thousand theses; a page text of 1 MB a book.
    private const long MaxTextBytes = 128L << 20;
    private const long MaxContentBytes = 1L << 20;
    private const long MaxSeedBytes = 64L << 20;

    /// <summary>The folder of source texts: the one named, else that of <c>ATLAS_TEXTS</c>, else <c>seeds/texts</c> when it is there.</summary>
    public string? TextFolder
    {
        get
        {
            var named = Texts ?? Environment.GetEnvironmentVariable("ATLAS_TEXTS");
            if (!string.IsNullOrEmpty(named))
            {
                return named;
            }

            var own = Path.Combine(Seeds, "texts");
            return Directory.Exists(own) ? own : null;
        }
    }

    /// <summary>Reads all files; reports a missing folder and files beyond all measure.</summary>
    public AtlasFiles Read(DiagnosticBag findings)
    {
        var content = ReadFolder(Content, "--content", MaxContentBytes, findings);
        var seeds = ReadFolder(Seeds, "--seeds", MaxSeedBytes, findings)
            .Where(file => !file.Name.StartsWith("texts/", StringComparison.Ordinal));
        var texts = TextFolder is { } folder ? ReadFolder(folder, "--texts", MaxTextBytes, findings) : [];
        return new AtlasFiles(content, [.. seeds], texts);
    }

    /// <summary>Content and records alone, as far as they are there: <c>parse</c> works outside a project too.</summary>
    public AtlasFiles ReadVocabulary(DiagnosticBag findings) => new(
        ReadFolder(Content, "--content", MaxContentBytes, findings),
        ReadFolder(Seeds, "--seeds", MaxSeedBytes, findings),
        []);

    /// <summary>One file, for <c>parse</c>; null with a diagnostic when it cannot be read.</summary>
    public static InputFile? ReadFile(string path, DiagnosticBag findings)
    {
        var shown = Shown(path);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaxTextBytes)
            {
                findings.Add(TooLarge(shown, length, MaxTextBytes));
                return null;
            }

            return new InputFile(Path.GetFileName(path), shown, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.FileNotAccessible, shown, exception.Message.TrimEnd('.')));
            return null;
        }
    }

    private static List<InputFile> ReadFolder(string folder, string option, long limit, DiagnosticBag findings)
    {
        var files = new List<InputFile>();
        if (!Directory.Exists(folder))
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.FolderMissing, Shown(folder), Shown(folder), option));
            return files;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", Enumeration).Order(StringComparer.Ordinal))
        {
            var length = new FileInfo(path).Length;
            if (length > limit)
            {
                findings.Add(TooLarge(Shown(path), length, limit));
            }
            else if (ReadFile(path, findings) is { } file)
            {
                files.Add(file with { Name = Path.GetRelativePath(folder, path).Replace('\\', '/') });
            }
        }

        return files;
    }

    // Hidden files are editors' and the system's; a symbolic link could lead out of the tree.
    private static EnumerationOptions Enumeration { get; } = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private static Diagnostic TooLarge(string path, long length, long limit) => Diagnostic.AtFile(
        DiagnosticCatalogue.FileTooLarge,
        path,
        length.ToString(CultureInfo.InvariantCulture),
        limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A path as diagnostics show it: from here where that is shorter, with forward slashes.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.Length < path.Length || !Path.IsPathRooted(path) ? relative : path).Replace('\\', '/');
    }
}
