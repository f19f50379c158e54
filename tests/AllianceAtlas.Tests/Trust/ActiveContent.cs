using System.Text;
using System.Text.Json;
using System.Xml;
using AllianceAtlas.Site;
using AllianceAtlas.Site.Exports;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AllianceAtlas.Tests.Trust;

/// <summary>What on a built site could act on its reader, found as a browser would: by parsing what was written.</summary>
internal static class ActiveContent
{
    private static readonly string[] Schemes = ["https://", "mailto:"];

    /// <summary>Everything active in <paramref name="site"/>, and every data file that does not parse.</summary>
    public static IReadOnlyList<string> In(IReadOnlyList<SiteFile> site) =>
    [
        .. site.SelectMany(file => Problems(file.Path, Encoding.UTF8.GetString(file.Content.Span)).Select(problem => $"{file.Path}: {problem}")),
        .. site.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"{group.Key}: written twice"),
        .. site.Where(file => file.Path.Split('/').Any(part => part is "" or "." or ".." || part.Length > 100)).Select(file => $"{file.Path}: leads elsewhere"),
    ];

    private static IEnumerable<string> Problems(string path, string text) => Path.GetExtension(path) switch
    {
        ".html" => new HtmlParser().ParseDocument(text).All.SelectMany(OfElement),
        ".json" or ".jsonld" => Unless(() => JsonDocument.Parse(text).Dispose()),
        ".xml" or ".svg" or ".graphml" => Unless(() => new XmlDocument { XmlResolver = null }.LoadXml(text)),
        _ => [],
    };

    private static IEnumerable<string> OfElement(IElement element)
    {
        if (element.LocalName is "iframe" or "object" or "embed" or "base" or "img")
        {
            yield return $"<{element.LocalName}>";
        }

        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type")?.EndsWith("json", StringComparison.Ordinal) != true)
        {
            yield return "a script in the page";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc" or "formaction")
            {
                yield return $"{attribute.Name} on <{element.LocalName}>";
            }

            if (attribute.Name is "href" or "src" or "action" or "xlink:href" && !IsHarmless(attribute.Value, element.LocalName == "script")
                && !(element.HasAttribute("download") && IsReference(attribute.Value)))
            {
                yield return $"{attribute.Name}=\"{attribute.Value}\"";
            }
        }
    }

    // An address of the site itself names no scheme and no host; one outside is https:, and nothing outside is loaded.
    private static bool IsHarmless(string address, bool isLoaded)
    {
        var plain = string.Concat(address.Where(letter => letter > ' '));
        var isOwn = !plain.StartsWith("//", StringComparison.Ordinal) && !plain.Contains('\\', StringComparison.Ordinal) &&
            (plain.IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 0 || plain.AsSpan(0, colon).ContainsAny("/?#")));
        return isOwn || (!isLoaded && Schemes.Any(scheme => plain.StartsWith(scheme, StringComparison.Ordinal)));
    }

    // A reference inside its link: a browser saves it under its name and opens nothing.
    private static bool IsReference(string address) => ReferenceFormat.All.Any(format =>
        address.StartsWith($"data:{format.MediaType};charset=utf-8,", StringComparison.Ordinal));

    private static string[] Unless(Action reads)
    {
        try
        {
            reads();
            return [];
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            return [exception.Message];
        }
    }
}
