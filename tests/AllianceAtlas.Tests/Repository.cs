using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Tests;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>Its folder: the first one above the test assembly that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files below <paramref name="folder"/> as the command line reads them, sorted by name, without the source texts.</summary>
    public static IReadOnlyList<InputFile> Read(string folder)
    {
        var path = Path.Combine(Root, folder);
        return
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
                .Where(name => !name.StartsWith("texts/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new InputFile(name, $"{folder}/{name}", File.ReadAllBytes(Path.Combine(path, name)))),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceAtlas.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand below AllianceAtlas.sln");
        }

        return folder.FullName;
    }
}
