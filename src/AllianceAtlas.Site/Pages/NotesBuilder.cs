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
        var cited = new CitedPublications(edition.Index);
        foreach (var item in citations.SelectMany(citation => citation.Items))
        {
            if (item.Lines is { } lines)
            {
                cited.Add(new PassageReference(item.Key, lines, item.Place));
            }
            else
            {
                cited.Add(item.Key);
            }
        }

        foreach (var claim in claims)
        {
            foreach (var work in claim.Works)
            {
                cited.Add(work.Id);
            }

            foreach (var evidence in claim.Evidence)
            {
                cited.Add(evidence);
            }
        }

        return new Notes(
            [.. cited.Places.Keys.OrderBy(edition.Ranks.Of).Select(source => Source(source, cited.Places[source]))],
            [.. cited.Works.OrderBy(edition.Ranks.Of).Select(Reference)]);
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

    // Each once. A key may be the id of a work and of a source; a passage is the source's.
    private sealed class CitedPublications(AtlasIndex index)
    {
        public HashSet<Work> Works { get; } = new((IEqualityComparer<Work>)ReferenceEqualityComparer.Instance);

        public Dictionary<SourceRecord, List<PassageReference>> Places { get; } =
            new((IEqualityComparer<SourceRecord>)ReferenceEqualityComparer.Instance);

        public void Add(string key)
        {
            if (index.Work(key) is { } work)
            {
                Works.Add(work);
            }
            else if (index.Source(key) is { } source)
            {
                Places.TryAdd(source, []);
            }
        }

        public void Add(PassageReference passage)
        {
            if (index.Source(passage.Source) is { } source)
            {
                Places.TryAdd(source, []);
                Places[source].Add(passage);
            }
        }
    }
}
