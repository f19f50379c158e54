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

    /// <summary>Reads all files; reports a missing folder, files beyond all measure, and what cannot be read.</summary>
    public AtlasFiles Read(DiagnosticBag findings)
    {
        var content = new FolderReader(Content, "--content", MaxContentBytes, findings).Read();
        var seeds = new FolderReader(Seeds, "--seeds", MaxSeedBytes, findings).Read()
            .Where(file => !file.Name.StartsWith("texts/", StringComparison.Ordinal));
        var texts = TextFolder is { } folder
            ? new FolderReader(folder, "--texts", MaxTextBytes, findings).Read(below: false)
            : [];
        return new AtlasFiles(content, [.. seeds], texts);
    }

    /// <summary>Content and records alone, as far as they are there: <c>parse</c> works outside a project too.</summary>
    public AtlasFiles ReadVocabulary(DiagnosticBag findings) => new(
        new FolderReader(Content, "--content", MaxContentBytes, findings).Read(),
        new FolderReader(Seeds, "--seeds", MaxSeedBytes, findings).Read(),
        []);

    /// <summary>One article, for <c>parse</c>; null with a diagnostic when it cannot be read.</summary>
    public static InputFile? ReadFile(string path, DiagnosticBag findings)
    {
        var file = FolderReader.ReadFile(path, MaxTextBytes, findings);
        if (file is { Bytes.IsEmpty: true })
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.NothingToRead, file.Path));
        }

        return file;
    }

    /// <summary>A path as diagnostics show it: from here where that is shorter, with forward slashes.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.Length < path.Length || !Path.IsPathRooted(path) ? relative : path).Replace('\\', '/');
    }
}
