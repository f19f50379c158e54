using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>One passage of a source: where it stands and what it carries, never its words.</summary>
/// <param name="Id">Id of the passage; its anchor is made of it.</param>
/// <param name="Kind">What it is, in words, with its number under the heading.</param>
/// <param name="Lines">Lines of the file.</param>
/// <param name="Page">Printed page, where known.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Concepts">Concepts it mentions, each with how often.</param>
/// <param name="Claims">Claims that rest on it.</param>
public sealed record PassageRow(
    string Id,
    string Kind,
    LineRange Lines,
    int? Page,
    int Words,
    IReadOnlyList<Teaser> Concepts,
    IReadOnlyList<Link> Claims);
