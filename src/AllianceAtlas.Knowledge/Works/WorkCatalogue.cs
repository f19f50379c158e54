using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
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
        var works = new Dictionary<string, Work>(StringComparer.Ordinal);
        var ordered = locks.OrderBy(evidence => evidence.Source, StringComparer.Ordinal).ToList();
        foreach (var evidence in ordered)
        {
            var places = PlacesByWork(evidence);
            foreach (var forms in evidence.Works.GroupBy(cited => cited.Id, StringComparer.Ordinal))
            {
                var known = works.GetValueOrDefault(forms.Key) ?? new Work(
                    new Publication(forms.Key, [], AndOthers: true, PublicationDate.Read(forms.First().Year)));
                works[forms.Key] = forms.Aggregate(known, Merge) with { CitedAt = [.. known.CitedAt, .. places[forms.Key]] };
            }
        }

        foreach (var forms in ordered
            .SelectMany(evidence => evidence.Works.Select(work => new Form(evidence.Source, work)))
            .GroupBy(form => form.Work.Id, StringComparer.Ordinal))
        {
            works[forms.Key] = Doubt(works[forms.Key], [.. forms]);
        }

        foreach (var work in curated)
        {
            works[work.Id] = works.TryGetValue(work.Id, out var cited) ? work with { CitedAt = cited.CitedAt } : work;
        }

        return IdOrder.Of(works);
    }

    /// <summary>
    /// Two full lists of authors under one short form, or a source that prints nothing but the short form while another prints a full
    /// list: then nobody has said which work that is. "Castonguay et al., 2010" need not be the Castonguay, Constantino, McAleavey
    /// and Goldfried of another text.
    /// </summary>
    private static Work Doubt(Work work, List<Form> forms)
    {
        var full = forms.Where(form => !form.Work.AndOthers && form.Work.Authors.Count > 2)
            .DistinctBy(form => NamesOf(form.Work), StringComparer.Ordinal)
            .OrderBy(form => NamesOf(form.Work), StringComparer.Ordinal)
            .ToList();
        var settled = forms.Where(form => !form.Work.AndOthers).Select(form => form.Source).ToHashSet(StringComparer.Ordinal);
        var inDoubt = full.Count > 1 || (full.Count == 1 && !forms.TrueForAll(form => settled.Contains(form.Source)));
        return !inDoubt ? work
            : full.Count == 1 ? work with { Candidates = [full[0].Work.Authors] }
            : new Work(new Publication(work.Id, [new Author(work.Authors[0].Family)], AndOthers: true, work.Issued))
            {
                CitedAt = work.CitedAt,
                Candidates = [.. full.Select(form => form.Work.Authors)],
            };
    }

    private static string NamesOf(LockedWork work) => string.Join('|', work.Authors.Select(author => WorkId.Slug(author.Family)));

    private static ILookup<string, CitedAt> PlacesByWork(EvidenceLock evidence) =>
        evidence.Citations
            .SelectMany(citation => citation.Items.Select(item => new { citation.Passage, Item = item }))
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

    // How a source cites a work.
    private sealed record Form(string Source, LockedWork Work);
}
