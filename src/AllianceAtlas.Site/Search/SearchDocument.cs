using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// What one page offers to search. The pages of the two languages that share an <see cref="Id"/> become one result, in
/// which the reader's own language is shown first.
/// </summary>
/// <param name="Id">Kind and id, <c>concept:rupture</c>; the <c>data-atlas-id</c> of the result.</param>
/// <param name="Kind">What the page is about.</param>
/// <param name="Language">Language of the page, <c>sv</c> or <c>nb</c>.</param>
/// <param name="Url">Address from the site root, <c>/sv/begrepp/alliansbrott/</c>.</param>
/// <param name="Title">Title as printed on the page.</param>
public sealed record SearchDocument(string Id, SearchKind Kind, Language Language, string Url, string Title)
{
    /// <summary>One sentence shown under the title.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Names in all four languages. Only those of the first page of an id need be complete: they are joined.</summary>
    public IReadOnlyList<SearchLabel> Labels { get; init; } = [];

    /// <summary>Headings of the page.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The text of the page as it is written.</summary>
    public IReadOnlyList<ProseBlock> Prose { get; init; } = [];

    /// <summary>Other running texts of the page; no word runs from one into the next.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Surnames of the authors of a work or source, in printed order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Year of a work or source, with its suffix; null for other pages.</summary>
    public string? Year { get; init; }

    /// <summary>Names of the traditions the page treats, in its own language.</summary>
    public IReadOnlyList<string> Traditions { get; init; } = [];
}
