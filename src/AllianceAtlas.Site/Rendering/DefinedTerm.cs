using System.Buffers;
using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Rendering;

/// <summary>A concept for machines that read the page: schema.org's DefinedTerm.</summary>
internal static class DefinedTerm
{
    private const int Usual = 1 << 10;

    /// <summary>The description as JSON that is safe inside a script element: &lt;, &gt; and &amp; are escaped.</summary>
    public static string Json(ConceptPage page, SiteOptions options)
    {
        var names = page.Terms.SelectMany(row => row.Alternative.Prepend(row.Preferred))
            .OfType<string>()
            .Where(name => name != page.Head.Title)
            .Distinct(StringComparer.Ordinal);
        var json = new ArrayBufferWriter<byte>(Usual);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteString("@type", "DefinedTerm");
            writer.WriteString("name", page.Head.Title);
            writer.WriteString("description", page.Head.Summary);
            writer.WriteString("inLanguage", page.Head.Language.Code());
            writer.WriteString("termCode", page.Head.Id);
            Write(writer, "alternateName", names);
            writer.WriteStartObject("inDefinedTermSet");
            writer.WriteString("@type", "DefinedTermSet");
            writer.WriteString("name", "AllianceAtlas");
            writer.WriteEndObject();
            if (options.Absolute(page.Head.Address) is { } url)
            {
                writer.WriteString("url", url);
            }

            if (page.SameAs.Count > 0)
            {
                Write(writer, "sameAs", page.SameAs);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
