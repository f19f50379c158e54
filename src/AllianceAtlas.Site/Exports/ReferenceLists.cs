using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Exports;

/// <summary>
/// The publications behind the atlas, a page or a work, by id, as other programs get them: the same for readers of both
/// languages, with a note in both where something is not known.
/// </summary>
internal sealed class ReferenceLists(AtlasIndex index, IReadOnlyList<UiWords> words)
{
    /// <summary>Every cited work and every source; a work that is itself one of the sources stands once, as the source.</summary>
    public IReadOnlyList<Publication> All => Sorted(
        index.Atlas.Sources.Values.Select(Of).Concat(index.Atlas.Works.Values.Select(Of)));

    /// <summary>What the page of <paramref name="concept"/> cites, in either language.</summary>
    public IReadOnlyList<Publication> CitedOn(Concept concept) =>
        Sorted(index.CitedOn(concept).SelectMany(Known));

    public Publication Of(SourceRecord source) => Publication.Of(source);

    public Publication Of(Work work)
    {
        var publication = Publication.Of(work);
        string[] notes =
        [
            .. publication.Title is null ? [InAll("reference.title-unknown")] : Array.Empty<string>(),
            .. publication.AndOthers ? [InAll("reference.more-authors")] : Array.Empty<string>(),
        ];
        return notes.Length == 0 ? publication : publication with { Note = string.Join(' ', notes) };
    }

    private IEnumerable<Publication> Known(string id) => index.Source(id) is { } source
        ? [Of(source)]
        : index.Work(id) is { } work ? [Of(work)] : [];

    private string InAll(string key) => string.Join(" / ", words.Select(one => one[key])) + ".";

    // An id out of a hand-made lock could be anything; here it becomes a key of BibTeX.
    private static List<Publication> Sorted(IEnumerable<Publication> publications) =>
    [
        .. publications
            .Where(one => SiteAddress.IsPlain($"/{one.Id}/"))
            .DistinctBy(one => one.Id, StringComparer.Ordinal)
            .OrderBy(one => one.Id, StringComparer.Ordinal),
    ];
}
