using System.Net;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Site.Links;

/// <summary>
/// Checks the finished markup: every link and every file a page asks for exists, with its anchor, and no anchor stands
/// twice. Reads what was really written, so that no page builder can forget to be checked.
/// </summary>
internal sealed class LinkCheck
{
    private static readonly string[] LinkAttributes = [" href=\"", " src=\""];

    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _findings;
    private readonly SiteOptions _options;

    private LinkCheck(IReadOnlyCollection<string> otherFiles, SiteOptions options, DiagnosticBag findings)
    {
        _options = options;
        _findings = findings;
        foreach (var file in otherFiles)
        {
            _anchors["/" + file] = [];
        }
    }

    /// <summary>Checks <paramref name="pages"/>, markup by address; <paramref name="otherFiles"/> are paths they may ask for.</summary>
    public static void Check(
        IReadOnlyDictionary<string, string> pages, IReadOnlyCollection<string> otherFiles, SiteOptions options, DiagnosticBag findings)
    {
        var check = new LinkCheck(otherFiles, options, findings);
        foreach (var (address, markup) in pages)
        {
            check.CollectAnchors(address, markup);
        }

        // The anchors are all known now and only read: the bag of findings is the one thing shared.
        Parallel.ForEach(pages, page => check.CheckLinks(page.Key, page.Value));
    }

    private void CollectAnchors(string address, string markup)
    {
        var anchors = _anchors[address] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Values(markup, " id=\""))
        {
            if (!anchors.Add(id))
            {
                Report(DiagnosticCatalogue.AnchorTwice, address, id);
            }
        }
    }

    private void CheckLinks(string address, string markup)
    {
        var links = LinkAttributes.SelectMany(attribute => Values(markup, attribute)).Distinct(StringComparer.Ordinal);
        foreach (var link in links.Where(link => Resolve(address, link) is { } target && !Exists(target)))
        {
            Report(DiagnosticCatalogue.DeadLink, address, link);
        }
    }

    private bool Exists(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? _anchors.ContainsKey(target)
            : _anchors.TryGetValue(target[..hash], out var anchors) && anchors.Contains(target[(hash + 1)..]);
    }

    // The address of this site that a link leads to; null when it leaves the site. Canonical links are absolute, and the
    // page for a missing address, which is shown anywhere, links from the root of the host.
    private string? Resolve(string address, string link)
    {
        var root = _options.Absolute("/") ?? _options.BasePath;
        if (link.StartsWith(root, StringComparison.Ordinal))
        {
            return link[(root.Length - 1)..];
        }

        if (link.StartsWith('/'))
        {
            return link.StartsWith(_options.BasePath, StringComparison.Ordinal) ? link[(_options.BasePath.Length - 1)..] : "";
        }

        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return null;
        }

        if (link.StartsWith('#'))
        {
            return address + link;
        }

        var folder = address[..(address.LastIndexOf('/') + 1)];
        while (link.StartsWith("../", StringComparison.Ordinal) && folder.Length > 1)
        {
            folder = folder[..(folder.LastIndexOf('/', folder.Length - 2) + 1)];
            link = link[3..];
        }

        return folder + (link.StartsWith("./", StringComparison.Ordinal) ? link[2..] : link);
    }

    // The encoder writes a quotation mark in text as an entity, so the attribute's own words occur nowhere else.
    private static IEnumerable<string> Values(string markup, string attribute)
    {
        for (var at = markup.IndexOf(attribute, StringComparison.Ordinal); at >= 0;
             at = markup.IndexOf(attribute, at, StringComparison.Ordinal))
        {
            at += attribute.Length;
            var end = markup.IndexOf('"', at);
            yield return WebUtility.HtmlDecode(markup[at..end]);
            at = end;
        }
    }

    private void Report(DiagnosticDescriptor what, string address, string detail) =>
        _findings.Add(Diagnostic.AtFile(what, SiteAddress.FilePath(address), detail));
}
