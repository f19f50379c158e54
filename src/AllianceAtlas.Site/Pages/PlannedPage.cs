using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Site.Pages;

/// <summary>A page of the site, as the call that makes it.</summary>
/// <param name="Address">Where it will stand.</param>
/// <param name="Make">Makes it; calls may be made at the same time.</param>
internal sealed record PlannedPage(string Address, Func<Page> Make)
{
    /// <summary>The texts of which it shows more than their <see cref="TextOutline"/>: the page follows every word of theirs.</summary>
    public IEnumerable<PageText> Shows { get; init; } = [];
}
