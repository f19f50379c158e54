using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// The style sheets, scripts and pictures sent with the site. Each carries the hash of its bytes in its name, so that a
/// browser may keep it for good and still never shows an old one.
/// </summary>
internal sealed class AssetFiles
{
    private const string Prefix = "Assets/";
    private const int StampLength = 10;

    private readonly Dictionary<string, SiteFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    private AssetFiles()
    {
    }

    /// <summary>All files, in no order.</summary>
    public IEnumerable<SiteFile> All => _files.Values;

    /// <summary>The files inside this assembly.</summary>
    public static AssetFiles Load()
    {
        var assets = new AssetFiles();
        var assembly = typeof(AssetFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            assets.Add(name[Prefix.Length..], ForReaders(name, Read(assembly, name)));
        }

        return assets;
    }

    /// <summary>The address of the file that was called <paramref name="name"/>.</summary>
    public string Address(string name) => _addresses[name];

    /// <summary>The file <paramref name="name"/> with the hash of its bytes in its path.</summary>
    public static SiteFile Stamped(string name, byte[] bytes)
    {
        var stamp = Convert.ToHexStringLower(SHA256.HashData(bytes))[..StampLength];
        var dot = name.LastIndexOf('.');
        return new SiteFile($"assets/{name[..dot]}.{stamp}{name[dot..]}", bytes);
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Comments, blank lines and indentation are for those who read the code here; a phone need not fetch them. No text in a
    // script runs over the end of its line.
    private static byte[] ForReaders(string name, byte[] bytes) =>
        name.EndsWith(".js", StringComparison.Ordinal) ? Lines(bytes, isComment: line => line.StartsWith("//", StringComparison.Ordinal))
        : name.EndsWith(".css", StringComparison.Ordinal) ? Lines(bytes, isComment: line =>
            line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal))
        : bytes;

    private static byte[] Lines(byte[] bytes, Func<string, bool> isComment) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(bytes).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !isComment(line))));

    private void Add(string name, byte[] bytes)
    {
        var file = _files[name] = Stamped(name, bytes);
        _addresses[name] = $"/{file.Path}";
    }
}
