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
        _heads.Add(page.Head);
        if (page is CrossingPage crossing)
        {
            _crossings.Add(crossing);
        }
    }

    /// <summary>Every page.</summary>
    public IReadOnlyList<PageHead> All => [.. _heads.OrderBy(head => head.Address, StringComparer.Ordinal)];

    /// <summary>The pages that site maps and feeds name: each text once, under its own address.</summary>
    public IEnumerable<PageHead> Listed => All.Where(head => !head.Hidden && head.Kind != PageKind.Crossing);

    /// <summary>The pages that offer both languages.</summary>
    public IReadOnlyList<CrossingPage> Crossings => [.. _crossings.OrderBy(page => page.Head.Address, StringComparer.Ordinal)];
}
