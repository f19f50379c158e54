using System.Collections.Concurrent;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>
/// What is kept of the pages when they have been handed on: enough for the files that list them. Pages may be added by several
/// threads at once; every list comes out in the order of addresses.
/// </summary>
internal sealed class PageList
{
    private readonly ConcurrentBag<PageHead> _heads = [];
    private readonly ConcurrentBag<CrossingPage> _crossings = [];

    /// <summary>Adds <paramref name="page"/>.</summary>
    public void Add(Page page)
    {
        // What only the page itself shows of its head: the references in it alone are 1,500 characters a page.
        var head = page.Head with { Trail = [], Colophon = null, Downloads = [] };
        _heads.Add(head);
        if (page is CrossingPage crossing)
        {
            _crossings.Add(crossing with { Head = head });
        }
    }

    /// <summary>Every page.</summary>
    public IReadOnlyList<PageHead> All => [.. _heads.OrderBy(head => head.Address, StringComparer.Ordinal)];

    /// <summary>The pages that site maps and feeds name: each text once, under its own address.</summary>
    public IEnumerable<PageHead> Listed => All.Where(head => !head.Hidden && head.Kind != PageKind.Crossing);

    /// <summary>The pages that offer both languages.</summary>
    public IReadOnlyList<CrossingPage> Crossings => [.. _crossings.OrderBy(page => page.Head.Address, StringComparer.Ordinal)];
}
