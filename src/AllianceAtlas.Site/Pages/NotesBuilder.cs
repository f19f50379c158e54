using System.Collections.Concurrent;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the notes of a page: every work, source and place that its text and its claims cite, once.</summary>
internal sealed class NotesBuilder(Edition edition)
{
    private readonly PlaceFormatter _places = new(edition.Words);

    // Most works stand in the notes of many pages.
    private readonly ConcurrentDictionary<Publication, IReadOnlyList<TextRun>> _references =
        new((IEqualityComparer<Publication>)ReferenceEqualityComparer.Instance);

    /// <summary>The notes of a page with <paramref name="citations"/> in its text, and the claims <paramref name="claims"/>.</summary>
    public Notes Build(IReadOnlyList<ProseCitation> citations, IReadOnlyList<Claim> claims)
    {
        var items = citations.SelectMany(citation => citation.Items).ToList();
        var named = items.Where(item => item.Lines is null).Select(item => item.Key)
            .Concat(claims.SelectMany(claim => claim.Works).Select(work => work.Id));
        var passages = items.Where(item => item.Lines is not null)
            .Select(item => new PassageReference(item.Key, item.Lines!.Value, item.Place))
            .Concat(claims.SelectMany(claim => claim.Evidence));
        var works = new HashSet<Work>((IEqualityComparer<Work>)ReferenceEqualityComparer.Instance);
        var places = new Dictionary<SourceRecord, List<PassageReference>>((IEqualityComparer<SourceRecord>)ReferenceEqualityComparer.Instance);
        foreach (var key in named)
        {
            if (edition.Index.Work(key) is { } work)
            {
                works.Add(work);
            }
            else if (edition.Index.Source(key) is { } source)
            {
                places.TryAdd(source, []);
            }
        }

        foreach (var passage in passages)
        {
            if (edition.Index.Source(passage.Source) is { } source)
            {
                places.TryAdd(source, []);
                places[source].Add(passage);
            }
        }

        return new Notes(
            [.. places.OrderBy(pair => edition.Ranks.Of(pair.Key)).Select(pair => Source(pair.Key, pair.Value))],
            [.. works.OrderBy(edition.Ranks.Of).Select(Reference)]);
    }

    private SourceNote Source(SourceRecord source, IEnumerable<PassageReference> cited)
    {
        var address = SiteAddress.Of(source, edition.Language);
        return new SourceNote(
            edition.Citations.Name(source),
            Reference(source),
            source.EvidenceKind is { } kind ? edition.Words[$"evidence-kind.{kind.Id}"] : null,
            Sections(cited, address));
    }

    // The authors and the year, or the title where nobody is named, are one run: they become the link.
    private IReadOnlyList<TextRun> Reference(Publication publication) => _references.GetOrAdd(publication, one =>
    {
        var entry = edition.References.Entry(one);
        return [entry[0] with { Address = SiteAddress.Of(one, edition.Language) }, .. entry.Skip(1)];
    });

    // Of places that begin at the same passage the longest stands for all: they have the same anchor.
    private List<CitedSection> Sections(IEnumerable<PassageReference> cited, string address)
    {
        var places = cited.Select(edition.Index.Passages)
            .Where(passages => passages.Count > 0)
            .OrderBy(passages => passages[0].Lines.First)
            .ThenByDescending(passages => passages.Count)
            .DistinctBy(passages => passages[0].Id, StringComparer.Ordinal);
        var sections = new List<CitedSection>();
        IReadOnlyList<string>? above = null;
        var links = new List<Link>();
        foreach (var passages in places)
        {
            var section = passages[0].Section;
            if (above is null || !above.SequenceEqual(section))
            {
                links = [];
                sections.Add(new CitedSection(section.Count > 0 ? _places.Parts(passages, null, PlaceDetail.Full)[0] : null, links));
                above = section;
            }

            var place = TextRun.Plain(PlaceFormatter.Joined(_places.Parts(passages, section, PlaceDetail.Full)));
            links.Add(new Link(place, address + SiteAddress.PassageAnchor(passages[0].Id)));
        }

        return sections;
    }
}
