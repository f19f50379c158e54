using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>One work in a citation with the marks it is printed with; a mark that cannot be told is null.</summary>
/// <param name="Citation">The citation it stands in.</param>
/// <param name="Item">The work.</param>
internal sealed record PrintedWork(Citation Citation, CitationItem Item)
{
    /// <summary>Its authors are printed with it, not taken over from the year before.</summary>
    public bool NamesAuthors { get; init; }

    /// <summary>Between its last two authors: <c>&amp;</c>, <c>och</c>; with a missing blank as printed: <c>&amp;Wiseman</c>.</summary>
    public string? Conjunction { get; init; }

    /// <summary>Between authors and year in a bracket: a comma or nothing.</summary>
    public string? YearMark { get; init; }

    /// <summary>What stands for further authors: <c>et al.</c>, <c>og kolleger</c>.</summary>
    public string? Others { get; init; }

    /// <summary>Between it and the work before it in the same bracket.</summary>
    public string? Separator { get; init; }

    /// <summary>Between its year and its locator: a comma or nothing.</summary>
    public string? LocatorMark { get; init; }

    /// <summary>Words that lead in stand before its name: se også, sitert i.</summary>
    public bool IsLedIn { get; init; }

    /// <summary>The next work of the bracket is where this one was found: Kabat-Zinn, 1990 sitert i Norcross, 2018.</summary>
    public bool IsSecondHand { get; init; }

    /// <summary>All authors as printed.</summary>
    public IReadOnlyList<string> Authors => [Item.FirstAuthor!, .. Item.OtherAuthors];

    /// <summary>The authors without regard to marks and capitals, so that van der kolk is van der Kolk.</summary>
    public string AuthorKey => string.Join('|', Authors.Select(WorkId.Slug)) + (Item.EtAl ? "|et-al" : "");

    /// <summary>As a person would name it: Stiles et al. 1998.</summary>
    public override string ToString() => $"{AuthorsShown} {Item.Year}";

    /// <summary>Its authors as a person would name them.</summary>
    public string AuthorsShown => string.Join(", ", Authors) + (Item.EtAl ? " et al." : "");
}
