using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests;

/// <summary>
/// The projects under <c>Sites/</c>: <c>minimal</c>, which is whole and right, and <c>invalid-*</c>, each a few files
/// laid over it. A file <c>name.gone</c> takes <c>name</c> away; a file <c>name.without</c> takes its own lines out of
/// <c>name</c>. The words of the interface are the project's own.
/// </summary>
public static class FixtureSite
{
    private const string Gone = ".gone";
    private const string Without = ".without";
    private const string Content = "content/";
    private const string Seeds = "seeds/";
    private const string Texts = "seeds/texts/";

    /// <summary>Names of the fixtures that lay something wrong over the minimal site.</summary>
    public static IReadOnlyList<string> Invalid { get; } =
    [
        .. Directory.EnumerateDirectories(PathOf(""), "invalid-*")
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The minimal site, with the files of <paramref name="overlay"/> laid over it.</summary>
    public static AtlasFiles Read(string? overlay = null)
    {
        var files = Files(overlay);
        return new AtlasFiles(
            Below(files, Content),
            [.. Below(files, Seeds).Where(file => !file.Path.StartsWith(Texts, StringComparison.Ordinal))],
            Below(files, Texts));
    }

    /// <summary>Writes the same project into <paramref name="folder"/>.</summary>
    public static void Write(string folder, string? overlay = null)
    {
        foreach (var (name, bytes) in Files(overlay))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Sites", name);

    private static SortedDictionary<string, byte[]> Files(string? overlay)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var strings in new[] { "strings.sv.yml", "strings.nb.yml" })
        {
            files[Content + strings] = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Content", strings));
        }

        foreach (var fixture in overlay is null ? ["minimal"] : new[] { "minimal", overlay })
        {
            foreach (var path in Directory.EnumerateFiles(PathOf(fixture), "*", SearchOption.AllDirectories))
            {
                LayOver(files, Path.GetRelativePath(PathOf(fixture), path).Replace('\\', '/'), File.ReadAllBytes(path));
            }
        }

        return files;
    }

    private static void LayOver(SortedDictionary<string, byte[]> files, string name, byte[] bytes)
    {
        if (name.EndsWith(Gone, StringComparison.Ordinal))
        {
            Assert.True(files.Remove(name[..^Gone.Length]), $"{name}: there is nothing to take away");
        }
        else if (name.EndsWith(Without, StringComparison.Ordinal))
        {
            var target = name[..^Without.Length];
            var taken = Lines(bytes).Where(line => line.Length > 0).ToList();
            var kept = Lines(files[target]).Except(taken, StringComparer.Ordinal).ToList();
            Assert.True(kept.Count < Lines(files[target]).Length, $"{name}: no line of it stands in {target}");
            files[target] = Encoding.UTF8.GetBytes(string.Join('\n', kept));
        }
        else
        {
            files[name] = bytes;
        }
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    private static List<InputFile> Below(SortedDictionary<string, byte[]> files, string folder) =>
    [
        .. files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => new InputFile(file.Key[folder.Length..], file.Key, file.Value)),
    ];
}
