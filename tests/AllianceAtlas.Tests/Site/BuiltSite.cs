using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Site;

/// <summary>The site of this repository, built from its content and locks, and its pages as a browser reads them.</summary>
public sealed class BuiltSite
{
    public BuiltSite()
    {
        Files = AtlasBuild.Run(Input, new SiteOptions(), Findings).ToDictionary(file => file.Path, StringComparer.Ordinal);
        Assert.DoesNotContain(Findings.Sorted(), finding => finding.Descriptor.Severity == Severity.Error);
        Pages = Files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => (IDocument)new HtmlParser().ParseDocument(Text(file.Key)), StringComparer.Ordinal);
    }

    /// <summary>The files of the repository the site is built from.</summary>
    public static AtlasFiles Input { get; } = new(Below("content"), Below("seeds"), []);

    public DiagnosticBag Findings { get; } = new();

    public IReadOnlyDictionary<string, SiteFile> Files { get; }

    /// <summary>Every page, also those that only lead on, by path.</summary>
    public IReadOnlyDictionary<string, IDocument> Pages { get; }

    /// <summary>What <c>data/site.json</c> lists.</summary>
    public IReadOnlyList<Listed> SiteJson => JsonSerializer.Deserialize<List<Listed>>(
        Files["data/site.json"].Content.Span, JsonSerializerOptions.Web)!;

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Content.Span);

    /// <summary>The page that answers to <paramref name="url"/>.</summary>
    public IDocument Page(string url) => Pages[url == "/404.html" ? "404.html" : $"{url[1..]}index.html"];

    private static List<InputFile> Below(string folder)
    {
        var root = Path.GetFullPath(Path.Combine(Approved.ProjectFolder, "../..", folder));
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Where(name => !name.StartsWith("texts/", StringComparison.Ordinal))
                .Select(name => new InputFile(name, $"{folder}/{name}", File.ReadAllBytes(Path.Combine(root, name)))),
        ];
    }

    public sealed record Listed(string Url, string Lang, string Kind, string Id, string Translation);
}
