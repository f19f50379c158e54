using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Benchmarks;

/// <summary>Reads folders for the benchmarks, which have no need of the guards of the tool.</summary>
internal static class InputFiles
{
    /// <summary>Every file below <paramref name="folder"/>, by its path from there.</summary>
    public static IReadOnlyList<InputFile> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new InputFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), path, File.ReadAllBytes(path))),
    ];
}
