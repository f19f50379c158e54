using System.Globalization;
using System.Net;
using System.Text;
using AllianceAtlas.Cli.Terminal;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Cli.Serving;

/// <summary>What the development server adds to the site: the reload script, and what is wrong.</summary>
internal static class DevPages
{
    /// <summary>Waits for something new and loads the page again; the browser keeps the scroll position.</summary>
    public static ReadOnlyMemory<byte> ReloadScript { get; } = """
        const known = document.currentScript.dataset.build;
        new EventSource('/_atlas/events').onmessage = (event) => {
          if (event.data !== known) location.reload();
        };

        """u8.ToArray();

    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    /// <summary>The page with the reload script, and with the errors on top where there are any.</summary>
    public static ReadOnlyMemory<byte> WithReload(ReadOnlyMemory<byte> page, ServedSite site)
    {
        var at = page.Span.LastIndexOf(BodyEnd);
        if (at < 0)
        {
            return page;
        }

        var errors = site.Findings.Sorted().Where(finding => finding.Descriptor.Severity == Severity.Error).ToList();
        var overlay = errors.Count == 0
            ? ""
            : $"<dialog open style=\"position:fixed;inset:auto 0 0 0;width:auto;max-height:60vh;overflow:auto;z-index:99\">{Listed(errors)}</dialog>";
        var added = Encoding.UTF8.GetBytes(overlay + ScriptTag(site.Number));
        return (byte[])[.. page.Span[..at], .. added, .. page.Span[at..]];
    }

    /// <summary>The page shown while no site could be read yet.</summary>
    public static ReadOnlyMemory<byte> NotBuilt(ServedSite site) => Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>The site could not be built</title><body>{Listed(site.Findings.Sorted())}{ScriptTag(site.Number)}</body></html>");

    private static string Listed(IReadOnlyList<Diagnostic> findings)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<h1>{DiagnosticPrinter.Summary(findings)}</h1><ul>");
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"<li><code>{WebUtility.HtmlEncode(finding.ToString())}</code></li>");
        }

        return text.Append("</ul>").ToString();
    }

    private static string ScriptTag(int build) =>
        string.Create(CultureInfo.InvariantCulture, $"<script src=\"/_atlas/reload.js\" data-build=\"{build}\"></script>");
}
