namespace AllianceAtlas.Documents.Citations;

/// <summary>A citation as the grammar reads it inside one block; offsets point into the block's clean text.</summary>
/// <param name="Kind">The form of the pointer.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Just after the last character.</param>
/// <param name="Items">The works.</param>
internal sealed record CitationDraft(CitationKind Kind, int Start, int End, IReadOnlyList<ItemDraft> Items)
{
    /// <summary>
    /// The author stands words away from the bracket and no reporting verb ties them together; the citation counts only
    /// when the author is cited elsewhere in the text.
    /// </summary>
    public bool NeedsKnownAuthor { get; init; }

    /// <summary>A noun follows the bracket, so that the name before it may own it: Bordins (1979) definition.</summary>
    public bool BeforeNoun { get; init; }
}

/// <summary>One work inside a <see cref="CitationDraft"/>.</summary>
/// <param name="Start">First character of its own year or number.</param>
/// <param name="End">Just after the last character of it.</param>
internal sealed record ItemDraft(int Start, int End)
{
    /// <summary>The authors; null for a number.</summary>
    public AuthorPhrase? Authors { get; init; }

    /// <summary>Whether authors are left out for this year: Rousmaniere (2017; et al., 2017).</summary>
    public bool EtAl { get; init; }

    /// <summary>Year with its suffix; null for a number.</summary>
    public string? Year { get; init; }

    /// <summary>Number in the reference list; null for a year.</summary>
    public int? Number { get; init; }

    /// <summary>Place inside the work as printed.</summary>
    public string? Locator { get; init; }
}
