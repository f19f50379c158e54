using System.Collections.Concurrent;
using System.Net;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Site.Links;

/// <summary>
/// Checks the finished markup: every link and every file a page asks for exists, with its anchor, and no anchor stands
/// twice. Reads what was really written, so that no page builder can forget to be checked. Pages may be added by several
/// threads at once; of each only its anchors are kept, and the targets that are not known to exist.
/// </summary>
internal sealed class LinkCheck(SiteOptions options, DiagnosticBag findings)
{
    private const int LongestOnStack = 512;

    private static readonly HashSet<string> NoAnchors = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LinkOnPage> _firstLinks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _anchorNames = new(StringComparer.Ordinal);

    private readonly string _root = options.Absolute("/") ?? options.BasePath;

    /// <summary>Announces addresses that will be added: a link to one of them need not be kept until then.</summary>
    public void Expect(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            _anchors[address] = NoAnchors;
        }
    }

    /// <summary>Adds a file that pages may ask for, by its path below the output folder.</summary>
    public void AddFile(string path) => _anchors["/" + path] = NoAnchors;

    /// <summary>Adds the page at <paramref name="address"/>, whose markup comes in pieces, each of whole tags.</summary>
    public void AddPage(string address, IEnumerable<ReadOnlyMemory<char>> markup)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var within = new List<string>();
        foreach (var piece in markup)
        {
            Read(piece.Span, address, anchors, within);
        }

        _anchors[address] = anchors;
        foreach (var missing in within.Where(anchor => !anchors.Contains(anchor)))
        {
            AddTarget(address, $"#{missing}", $"{address}#{missing}");
        }
    }

    /// <summary>
    /// Reports every target that does not exist, once, on the first page by address that asks for it. To be called when
    /// all pages and files are added.
    /// </summary>
    public void Report()
    {
        foreach (var (target, link) in _firstLinks)
        {
            if (!Exists(target))
            {
                Report(DiagnosticCatalogue.DeadLink, link.Address, link.Text);
            }
        }
    }

    private void Read(ReadOnlySpan<char> markup, string address, HashSet<string> anchors, List<string> within)
    {
        // The encoder writes a quotation mark in text as an entity, so these two characters stand in tags alone.
        for (var at = markup.IndexOf("=\""); at >= 0;)
        {
            var name = markup[..at];
            var rest = markup[(at + 2)..];
            var end = rest.IndexOf('"');
            if (name.EndsWith(" id") && !anchors.Add(NameOf(rest[..end])))
            {
                Report(DiagnosticCatalogue.AnchorTwice, address, Decoded(rest[..end]));
            }
            else if (name.EndsWith(" href") || name.EndsWith(" src"))
            {
                if (end > 0 && rest[0] == '#')
                {
                    within.Add(NameOf(rest[1..end]));
                }
                else
                {
                    AddLink(address, rest[..end]);
                }
            }

            markup = rest[(end + 1)..];
            at = markup.IndexOf("=\"");
        }
    }

    private void AddLink(string address, ReadOnlySpan<char> value)
    {
        // A reference that stands in the link itself leads nowhere. Text and pictures may not: they could be made to run.
        if (value.StartsWith("data:application/"))
        {
            return;
        }

        var link = value.Contains('&') ? Decoded(value) : value;
        // Nearly every link leads to a known page, or where one before it led; only a new target costs a string.
        Span<char> target = address.Length + link.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[address.Length + link.Length];
        if (Resolve(address, link, ref target) && !Exists(target))
        {
            AddTarget(address, link, target);
        }
    }

    private void AddTarget(string address, ReadOnlySpan<char> link, ReadOnlySpan<char> target)
    {
        if (!_firstLinks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(target, out var first) ||
            string.CompareOrdinal(address, first.Address) < 0)
        {
            _firstLinks.AddOrUpdate(
                target.ToString(),
                static (_, found) => found,
                static (_, there, found) => string.CompareOrdinal(found.Address, there.Address) < 0 ? found : there,
                new LinkOnPage(address, link.ToString()));
        }
    }

    private bool Exists(ReadOnlySpan<char> target)
    {
        var hash = target.IndexOf('#');
        var pages = _anchors.GetAlternateLookup<ReadOnlySpan<char>>();
        return hash < 0
            ? pages.ContainsKey(target)
            : pages.TryGetValue(target[..hash], out var anchors) && anchors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(target[(hash + 1)..]);
    }

    // Cuts target down to the address of this site that a link leads to; false when it leaves the site. Canonical links are
    // absolute, and the page for a missing address, which is shown anywhere, links from the root of the host.
    private bool Resolve(ReadOnlySpan<char> address, ReadOnlySpan<char> link, ref Span<char> target)
    {
        if (link.StartsWith(_root))
        {
            return Join([], link[(_root.Length - 1)..], ref target);
        }

        if (link.StartsWith('/'))
        {
            return Join([], link.StartsWith(options.BasePath) ? link[(options.BasePath.Length - 1)..] : [], ref target);
        }

        if (link.StartsWith("https://"))
        {
            return false;
        }

        var folder = address[..(address.LastIndexOf('/') + 1)];
        while (link.StartsWith("../") && folder.Length > 1)
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            link = link[3..];
        }

        return Join(folder, link.StartsWith("./") ? link[2..] : link, ref target);
    }

    private static bool Join(ReadOnlySpan<char> folder, ReadOnlySpan<char> way, ref Span<char> target)
    {
        folder.CopyTo(target);
        way.CopyTo(target[folder.Length..]);
        target = target[..(folder.Length + way.Length)];
        return true;
    }

    // Thousands of pages have the same few anchors; one string serves them all.
    private string NameOf(ReadOnlySpan<char> value)
    {
        if (_anchorNames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out var name))
        {
            return name;
        }

        name = Decoded(value);
        return _anchorNames.GetOrAdd(value.ToString(), name);
    }

    private static string Decoded(ReadOnlySpan<char> value) => WebUtility.HtmlDecode(value.ToString());

    private void Report(DiagnosticDescriptor what, string address, string detail) =>
        findings.Add(Diagnostic.AtFile(what, SiteAddress.FilePath(address), detail));

    private sealed record LinkOnPage(string Address, string Text);
}
