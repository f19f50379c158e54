using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Exports;

/// <summary>
/// The publications behind the atlas, a page or a work, by id, as other programs get them: the same for readers of both
/// languages, with a note in both where something is not known.
/// </summary>
internal sealed class ReferenceLists
{
    private readonly AtlasIndex _index;
    private readonly Dictionary<string, Publication> _works;

    public ReferenceLists(AtlasIndex index, IReadOnlyList<UiWords> words)
    {
        _index = index;
        _works = index.Atlas.Works.Values.ToDictionary(work => work.Id, work => WithNote(work, words), StringComparer.Ordinal);
    }

    /// <summary>Every cited work and every source; a work that is itself one of the sources stands once, as the source.</summary>
    public IReadOnlyList<Publication> All => Sorted(
        _index.Atlas.Sources.Values.Concat(_works.Values));

    /// <summary>What the page of <paramref name="concept"/> cites, in either language.</summary>
    public IReadOnlyList<Publication> CitedOn(Concept concept) =>
        Sorted(_index.CitedOn(concept).Select(Known).OfType<Publication>());

    /// <summary><paramref name="work"/> with a note on what nobody has told of it.</summary>
    public Publication Of(Work work) => _works[work.Id];

    private Publication? Known(string id) => _index.Source(id) ?? _works.GetValueOrDefault(id);

    private static Publication WithNote(Work work, IReadOnlyList<UiWords> words)
    {
        string?[] notes =
        [
            work.Note,
            work.Title is null ? InAll(words, "reference.title-unknown") : null,
            work.AndOthers ? InAll(words, "reference.more-authors") : null,
        ];
        return work with { Note = notes.All(note => note is null) ? null : string.Join(' ', notes.OfType<string>()) };
    }

    private static string InAll(IReadOnlyList<UiWords> words, string key) => string.Join(" / ", words.Select(one => one[key])) + ".";

    // An id out of a hand-made lock could be anything; here it becomes a key of BibTeX.
    private static List<Publication> Sorted(IEnumerable<Publication> publications) =>
    [
        .. publications
            .Where(one => SiteAddress.IsPlain($"/{one.Id}/"))
            .DistinctBy(one => one.Id, StringComparer.Ordinal)
            .OrderBy(one => one.Id, StringComparer.Ordinal),
    ];
}
