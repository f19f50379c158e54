using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site.Publishing;

/// <summary>
/// The headers that Netlify sends. Hosts differ in what they do when two rules name one header – the last one, or both joined – so
/// no address gets one header from two rules.
/// </summary>
internal static class HostHeaders
{
    /// <summary>The file <c>_headers</c>; a preview asks search engines to leave it alone.</summary>
    public static string Write(SiteOptions options)
    {
        var rules = new StringBuilder();
        Rule(rules, "/*", [
            "Strict-Transport-Security: max-age=63072000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy: same-origin",
            .. options.IsPreview ? ["X-Robots-Tag: noindex"] : Array.Empty<string>(),
        ]);
        foreach (var path in new[] { "/", "/404.html", "/sv/*", "/nb/*", "/c/*" })
        {
            Rule(rules, path, [$"Content-Security-Policy: {ContentSecurityPolicy.Strict}"]);
        }

        // Course tools on other sites read the data; nothing of it is a page.
        Rule(rules, "/data/*", [$"Content-Security-Policy: {ContentSecurityPolicy.NotAPage}", "Access-Control-Allow-Origin: *"]);
        Rule(rules, "/search/*", [$"Content-Security-Policy: {ContentSecurityPolicy.NotAPage}"]);
        Rule(rules, "/embed/*", [$"Content-Security-Policy: {ContentSecurityPolicy.Frameable}"]);
        Rule(rules, "/assets/*", [
            $"Content-Security-Policy: {ContentSecurityPolicy.NotAPage}", "Cache-Control: public, max-age=31536000, immutable",
        ]);
        MediaTypes(rules);
        return rules.ToString();
    }

    private static void MediaTypes(StringBuilder rules)
    {
        foreach (var format in ReferenceFormat.All)
        {
            Type($"/data/*{format.Extension}", format.MediaType);
        }

        foreach (var format in AtlasFormat.All)
        {
            Type(format.Address, format.MediaType);
        }

        foreach (var language in LanguageCodes.OfTheSite)
        {
            Type(SiteAddress.Feed(language), ChangeFeed.MediaType);
        }

        foreach (var language in LanguageCodes.OfTheSite)
        {
            Type(SiteAddress.OpenSearch(language), OpenSearch.MediaType);
        }

        void Type(string path, string type) => Rule(rules, path, [$"Content-Type: {type}; charset=utf-8"]);
    }

    private static void Rule(StringBuilder rules, string path, IEnumerable<string> headers)
    {
        rules.Append(path).Append('\n');
        foreach (var header in headers)
        {
            rules.Append("  ").Append(header).Append('\n');
        }
    }
}
