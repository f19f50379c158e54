using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;

namespace AllianceAtlas.Tests;

/// <summary>
/// The projects under <c>Sites/</c>: <c>minimal</c>, which is whole and right, and <c>invalid-*</c>, each a few files
/// laid over it. A file <c>name.gone</c> takes <c>name</c> away, <c>name.less</c> takes keys out of <c>name</c>. The
/// words of the interface are those of this repository, so that no fixture has to keep up with them.
/// </summary>
public static class FixtureSite
{
    private const string Gone = ".gone";
    private const string Less = ".less";
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

    /// <summary>The folder of the fixture <paramref name="name"/>.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Sites", name);

    /// <summary>The minimal site, with the files of <paramref name="overlay"/> laid over it, and its text when asked for.</summary>
    public static AtlasFiles Read(string? overlay = null, bool withTexts = false)
    {
        var files = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Content"), "strings.*.yml"))
        {
            var name = Content + Path.GetFileName(path);
            files[name] = new InputFile(name, name, File.ReadAllBytes(path));
        }

        LayOver(files, "minimal");
        if (overlay is not null)
        {
            LayOver(files, overlay);
        }

        return new AtlasFiles(
            Below(files, Content),
            [.. Below(files, Seeds).Where(file => !file.Path.StartsWith(Texts, StringComparison.Ordinal))],
            withTexts ? Below(files, Texts) : []);
    }

    private static void LayOver(SortedDictionary<string, InputFile> files, string fixture)
    {
        var root = PathOf(fixture);
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (name.EndsWith(Gone, StringComparison.Ordinal))
            {
                Assert.True(files.Remove(name[..^Gone.Length]), $"{fixture} takes away {name}, which is not there");
            }
            else if (name.EndsWith(Less, StringComparison.Ordinal))
            {
                TakeKeys(files, name[..^Less.Length], [.. File.ReadLines(path)]);
            }
            else
            {
                files[name] = new InputFile(name, name, File.ReadAllBytes(path));
            }
        }
    }

    private static void TakeKeys(SortedDictionary<string, InputFile> files, string name, HashSet<string> keys)
    {
        var lines = Encoding.UTF8.GetString(files[name].Bytes.Span).Split('\n');
        var kept = lines.Where(line => !keys.Contains(line.Split(':')[0]));
        files[name] = files[name] with { Bytes = Encoding.UTF8.GetBytes(string.Join('\n', kept)) };
    }

    private static List<InputFile> Below(SortedDictionary<string, InputFile> files, string folder) =>
    [
        .. files.Values
            .Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => file with { Name = file.Name[folder.Length..] }),
    ];
}
