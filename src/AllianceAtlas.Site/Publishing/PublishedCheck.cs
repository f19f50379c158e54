using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site.Publishing;

/// <summary>Holds the site to what it has promised: an address that was published once answers for good.</summary>
internal static class PublishedCheck
{
    /// <summary>Reports what has vanished, moves that cannot be, and how many of the pages at <paramref name="addresses"/> are not on the list yet.</summary>
    public static void Check(IReadOnlyList<PublishedAddress> published, IEnumerable<string> addresses, DiagnosticBag findings)
    {
        var there = addresses.ToHashSet(StringComparer.Ordinal);
        foreach (var one in published)
        {
            if (Flaw(one, there) is { } flaw)
            {
                findings.Add(flaw);
            }
        }

        // Without a list nothing is promised yet.
        var listed = published.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        var added = there.Where(address => !listed.Contains(address)).Order(StringComparer.Ordinal).ToList();
        if (published.Count > 0 && added.Count > 0)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.NotYetPublished, published[0].Place.Path, $"{added.Count}", added[0]));
        }
    }

    private static Diagnostic? Flaw(PublishedAddress one, HashSet<string> there)
    {
        if (one.MovedTo is not { } target)
        {
            return there.Contains(one.Address) ? null : new Diagnostic(DiagnosticCatalogue.PublishedVanished, one.Place, one.Address);
        }

        // A page is a file on disk, and the redirect is one too.
        var reason = there.Contains(one.Address) ? $"{one.Address} is still a page of the site"
            : !SiteAddress.IsPlain(one.Address) ? $"{one.Address} cannot be the address of a page"
            : !there.Contains(target.Split('#')[0]) ? $"the site has no page {target}"
            : null;
        return reason is null ? null : new Diagnostic(DiagnosticCatalogue.MoveNotPossible, one.Place, reason);
    }
}
