using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Rendering;

/// <summary>A concept for machines that read the page: schema.org's DefinedTerm.</summary>
internal static class DefinedTerm
{
    /// <summary>The description, for a script element.</summary>
    public static string Json(ConceptPage page, SiteOptions options)
    {
        var names = page.Terms.SelectMany(row => row.Alternative.Prepend(row.Preferred))
            .OfType<string>()
            .Where(name => name != page.Head.Title)
            .Distinct(StringComparer.Ordinal);
        return ScriptJson.Of(json =>
        {
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", page.Head.Title);
            json.WriteString("description", page.Head.Summary);
            json.WriteString("inLanguage", page.Head.Language.Code());
            json.WriteString("termCode", page.Head.Id);
            json.Texts("alternateName", names);
            json.WriteStartObject("inDefinedTermSet");
            json.WriteString("@type", "DefinedTermSet");
            json.WriteString("name", "AllianceAtlas");
            json.WriteEndObject();
            if (options.Absolute(page.Head.Address) is { } url)
            {
                json.WriteString("url", url);
            }

            if (page.SameAs.Count > 0)
            {
                json.Texts("sameAs", page.SameAs);
            }
        });
    }
}
