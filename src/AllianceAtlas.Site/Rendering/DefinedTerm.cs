using System.Text.Json;
using System.Text.Json.Nodes;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Rendering;

/// <summary>A concept for machines that read the page: schema.org's DefinedTerm.</summary>
internal static class DefinedTerm
{
    /// <summary>The description as JSON that is safe inside a script element: &lt;, &gt; and &amp; are escaped.</summary>
    public static string Json(ConceptPage page, SiteOptions options)
    {
        var names = page.Terms.SelectMany(row => row.Alternative.Prepend(row.Preferred))
            .OfType<string>()
            .Where(name => name != page.Head.Title)
            .Distinct(StringComparer.Ordinal);
        var term = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "DefinedTerm",
            ["name"] = page.Head.Title,
            ["description"] = page.Head.Summary,
            ["inLanguage"] = page.Head.Language.Code(),
            ["termCode"] = page.Head.Id,
            ["alternateName"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]),
            ["inDefinedTermSet"] = new JsonObject { ["@type"] = "DefinedTermSet", ["name"] = "AllianceAtlas" },
        };
        if (options.Absolute(page.Head.Address) is { } url)
        {
            term["url"] = url;
        }

        if (page.SameAs.Count > 0)
        {
            term["sameAs"] = new JsonArray([.. page.SameAs.Select(uri => JsonValue.Create(uri))]);
        }

        return term.ToJsonString(JsonSerializerOptions.Default);
    }
}
