using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>The files beside the pages: the list of pages, and what hosts and search engines read.</summary>
internal static class HostFiles
{
    private const string NorwegianBrowsers = "Language=nb,no,nn";
    private const string SwedishBrowsers = "Language=sv";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them.</summary>
    public static IEnumerable<SiteFile> For(IReadOnlyList<PageHead> heads, IReadOnlyList<Concept> concepts, SiteOptions options) =>
    [
        SiteJson(heads),
        Redirects(concepts),
        Headers(),
        Robots(options),
        .. FolderPages(),
        .. options.BaseUrl is null ? Array.Empty<SiteFile>() : [SiteMap(heads, options)],
    ];

    /// <summary><c>data/site.json</c>: every page in a language, one a line (contract §5).</summary>
    private static SiteFile SiteJson(IReadOnlyList<PageHead> heads)
    {
        var lines = heads
            .Where(head => head.Kind != PageKind.Crossing)
            .Select(head => JsonSerializer.Serialize(
                new
                {
                    url = head.Address,
                    lang = head.Language.Code(),
                    kind = head.Kind.Name(),
                    id = head.Id,
                    translation = head.Translation.Address,
                },
                Json));
        return Text("data/site.json", $"[\n{string.Join(",\n", lines)}\n]\n");
    }

    /// <summary>Netlify's redirects: language of the browser for the root and the permalinks, lists for bare folders.</summary>
    private static SiteFile Redirects(IReadOnlyList<Concept> concepts)
    {
        var lines = new List<string>
        {
            $"/ {SiteAddress.Home(Language.Bokmal)} 302! {NorwegianBrowsers}",
            $"/ {SiteAddress.Home(Language.Swedish)} 302! {SwedishBrowsers}",
        };
        foreach (var concept in concepts)
        {
            var from = SiteAddress.Crossing(concept);
            lines.Add($"{from} {SiteAddress.Of(concept, Language.Bokmal)} 302! {NorwegianBrowsers}");
            lines.Add($"{from} {SiteAddress.Of(concept, Language.Swedish)} 302! {SwedishBrowsers}");
        }

        lines.AddRange(HomeListing.Folders().Select(pair => $"{pair.Folder} {pair.Target} 301!"));
        return Text("_redirects", string.Join('\n', lines) + "\n");
    }

    /// <summary>
    /// Netlify's headers. Hosts differ in what they do when two rules name one header – the last one, or both joined –
    /// so no address gets a policy from two rules.
    /// </summary>
    private static SiteFile Headers()
    {
        var rules = new StringBuilder();
        Rule("/*", [
            "Strict-Transport-Security: max-age=63072000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()",
        ]);
        foreach (var path in new[] { "/", "/404.html", "/sv/*", "/nb/*", "/c/*", "/data/*", "/search/*" })
        {
            Rule(path, [$"Content-Security-Policy: {ContentSecurityPolicy.Strict}"]);
        }

        foreach (var format in ReferenceFormat.All)
        {
            Rule($"/data/*{format.Extension}", [$"Content-Type: {format.MediaType}; charset=utf-8"]);
        }

        foreach (var format in AtlasFormat.All)
        {
            Rule(format.Address, [$"Content-Type: {format.MediaType}; charset=utf-8"]);
        }

        Rule("/embed/*", [$"Content-Security-Policy: {ContentSecurityPolicy.Frameable}"]);
        Rule("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"]);
        return Text("_headers", rules.ToString());

        void Rule(string path, string[] headers)
        {
            rules.Append(path).Append('\n');
            foreach (var header in headers)
            {
                rules.Append("  ").Append(header).Append('\n');
            }
        }
    }

    /// <summary><c>robots.txt</c>, naming the site map where there is one.</summary>
    private static SiteFile Robots(SiteOptions options)
    {
        var map = options.Absolute("/sitemap.xml") is { } url ? $"Sitemap: {url}\n" : "";
        return Text("robots.txt", $"User-agent: *\nAllow: /\n{map}");
    }

    /// <summary>The site map with both languages of every page; its addresses are absolute, so the place must be known.</summary>
    private static SiteFile SiteMap(IReadOnlyList<PageHead> heads, SiteOptions options)
    {
        var map = new StringBuilder();
        map.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        map.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var head in heads.Where(head => !head.Hidden && head.Kind != PageKind.Crossing))
        {
            var (own, other) = (options.Absolute(head.Address), options.Absolute(head.Translation.Address));
            map.Append("<url><loc>").Append(Escaped(own)).Append("</loc>");
            map.Append(Alternate(head.Language, own)).Append(Alternate(head.Language.Counterpart(), other)).Append("</url>\n");
        }

        return Text("sitemap.xml", map.Append("</urlset>\n").ToString());
    }

    /// <summary>For hosts that know no redirects: a page in the bare folder that leads on at once.</summary>
    private static IEnumerable<SiteFile> FolderPages() => HomeListing.Folders().Select(pair =>
    {
        var target = SiteAddress.Relative(pair.Folder, pair.Target);
        return Text(
            SiteAddress.FilePath(pair.Folder),
            $"""
             <!DOCTYPE html>
             <html lang="{pair.Folder[1..3]}"><head><meta charset="utf-8"><title>AllianceAtlas</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={target}"></head><body><p><a href="{target}">AllianceAtlas</a></p></body></html>

             """);
    });

    private static string Alternate(Language language, string? url) =>
        $"<xhtml:link rel=\"alternate\" hreflang=\"{language.Code()}\" href=\"{Escaped(url)}\"/>";

    private static string Escaped(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    private static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
