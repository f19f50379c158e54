using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Disk;

/// <summary>Writes files that are not there yet; one that is there stops them all.</summary>
internal static class NewFiles
{
    /// <summary>Whether all of <paramref name="files"/> (path and content) were written; reports why not.</summary>
    public static bool Write(IReadOnlyList<(string Path, string Content)> files, DiagnosticBag findings)
    {
        foreach (var (path, _) in files.Where(file => File.Exists(file.Path)))
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.FileExists, AtlasFolders.Shown(path), AtlasFolders.Shown(path)));
        }

        if (findings.HasErrors)
        {
            return false;
        }

        foreach (var (path, content) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew);
                using var writer = new StreamWriter(stream);
                writer.Write(content);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                findings.Add(Diagnostic.AtFile(
                    DiagnosticCatalogue.FileNotAccessible, AtlasFolders.Shown(path), exception.Message.TrimEnd('.')));
                return false;
            }
        }

        return true;
    }
}
