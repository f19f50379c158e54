using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Works;

/// <summary>
/// Merges what the sources cite with what people know: one record a work. Two citations are one work only when the
/// author list, as far as printed, and the year agree – which the id says; nothing is guessed beyond that.
/// </summary>
public static class WorkCatalogue
{
    /// <summary>All works, by id.</summary>
    public static IReadOnlyDictionary<string, Work> Build(
        IEnumerable<EvidenceLock> locks, IEnumerable<Work> curated)
    {
        var works = new SortedDictionary<string, Work>(StringComparer.Ordinal);
        foreach (var evidence in locks.OrderBy(evidence => evidence.Source, StringComparer.Ordinal))
        {
            var places = PlacesByWork(evidence);
            foreach (var cited in evidence.Works)
            {
                var known = works.GetValueOrDefault(cited.Id) ?? new Work(cited.Id, [], AndOthers: true, cited.Year);
                works[cited.Id] = Merge(known, cited) with { CitedAt = [.. known.CitedAt, .. places[cited.Id]] };
            }
        }

        foreach (var work in curated)
        {
            works[work.Id] = works.TryGetValue(work.Id, out var cited) ? work with { CitedAt = cited.CitedAt } : work;
        }

        return works;
    }

    private static ILookup<string, CitedAt> PlacesByWork(EvidenceLock evidence) =>
        evidence.Citations
            .SelectMany(citation => citation.Items.Select(item => (citation.Passage, Item: item)))
            .Where(pair => pair.Item.Work is not null)
            .ToLookup(
                pair => pair.Item.Work!,
                pair => new CitedAt(evidence.Source, pair.Item.Line, pair.Passage, pair.Item.Locator),
                StringComparer.Ordinal);

    private static Work Merge(Work known, LockedWork cited)
    {
        if (known.IsResolved)
        {
            return known;
        }

        var work = cited.Authors.Count > known.Authors.Count
            ? known with { Authors = cited.Authors, AndOthers = cited.AndOthers }
            : known;
        return cited.Entry is not { } entry
            ? work
            : work with
            {
                Authors = entry.Authors,
                AndOthers = false,
                Type = TypeOf(entry),
                Title = entry.Title,
                ContainerTitle = entry.ContainerTitle,
                Publisher = entry.Publisher,
                Volume = entry.Volume,
                Pages = entry.Pages,
                Doi = entry.Doi,
            };
    }

    private static string TypeOf(BibliographyEntry entry) => entry switch
    {
        { Volume: not null } => "article-journal",
        { ContainerTitle: not null } => "chapter",
        _ => "book",
    };
}
