using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Makes the lock of one source from its reading: the facts stay, the sentences go.</summary>
public static class EvidenceLockBuilder
{
    /// <summary>The lock of the source that <paramref name="record"/> describes, whose file has the hash <paramref name="sha256"/>.</summary>
    public static EvidenceLock Build(
        SourceRecord record, string sha256, SourceReading reading, PerspectiveFinder perspectives)
    {
        var builder = new PassageBuilder(reading.Document);
        var passages = builder.Build();
        var numbered = reading.Bibliography
            .Where(entry => entry.Number is not null && IdOf(entry) is not null)
            .DistinctBy(entry => entry.Number)
            .ToDictionary(entry => entry.Number!.Value, entry => IdOf(entry)!);
        return new EvidenceLock(
            record.Id,
            sha256,
            reading.Document.Text.LineCount,
            [.. passages.Select(passage => passage.Passage)],
            [
                .. reading.Mentions.Select(mention => new LockedMention(
                    mention.Concept, mention.Line, PersonalData.Hide(mention.Text), builder.IdAt(mention.Span.Start))),
            ],
            [.. reading.Citations.Select(citation => Lock(citation, builder, numbered))],
            Works(reading))
        {
            Attributions = perspectives.Find(record, reading, passages),
            Inconsistencies = CountInconsistencies(reading),
        };
    }

    private static int CountInconsistencies(SourceReading reading)
    {
        var findings = new DiagnosticBag();
        reading.CheckConsistency(findings);
        return findings.Sorted().Count;
    }

    private static LockedCitation Lock(
        Citation citation, PassageBuilder passages, Dictionary<int, string> numbered) => new(
            citation.Kind,
            citation.Line,
            passages.IdAt(citation.Span.Start),
            [
                .. citation.Items
                    .Where(_ => PointsToWork(citation))
                    .Select(item => new LockedCitationItem(IdOf(item, numbered), item.Line, item.Locator)),
            ]);

    // A voice in the study and a letter to the author are no works (conventions, "Citations").
    private static bool PointsToWork(Citation citation) =>
        citation.Kind is not (CitationKind.Participant or CitationKind.PersonalCommunication);

    private static string? IdOf(CitationItem item, Dictionary<int, string> numbered)
    {
        if (item.Number is { } number)
        {
            return numbered.GetValueOrDefault(number);
        }

        return item is { FirstAuthor: { } first, Year: { } year }
            ? WorkId.From([first, .. item.OtherAuthors], item.EtAl, year)
            : null;
    }

    private static string? IdOf(BibliographyEntry entry) => entry is { Authors.Count: > 0, Year: { } year }
        ? WorkId.From([.. entry.Authors.Select(author => author.Family)], andOthers: false, year)
        : null;

    private static BibliographyEntry WithoutPersonalData(BibliographyEntry entry) => entry with
    {
        Title = Hide(entry.Title),
        ContainerTitle = Hide(entry.ContainerTitle),
        Publisher = Hide(entry.Publisher),
    };

    private static string? Hide(string? text) => text is null ? null : PersonalData.Hide(text);

    private static IEnumerable<LockedWork> CitedWorks(SourceReading reading)
    {
        foreach (var item in reading.Citations.Where(PointsToWork).SelectMany(citation => citation.Items))
        {
            if (item is { FirstAuthor: { } first, Year: { } year })
            {
                string[] families = [first, .. item.OtherAuthors];
                yield return new LockedWork(
                    WorkId.From(families, item.EtAl, year),
                    [.. families.Select(family => new Author(family))],
                    item.EtAl,
                    year,
                    Entry: null);
            }
        }
    }

    private static IEnumerable<LockedWork> ListedWorks(SourceReading reading) => reading.Bibliography
        .Where(entry => IdOf(entry) is not null)
        .Select(entry => new LockedWork(IdOf(entry)!, entry.Authors, AndOthers: false, entry.Year!, WithoutPersonalData(entry)));

    private static List<LockedWork> Works(SourceReading reading)
    {
        var works = new SortedDictionary<string, LockedWork>(StringComparer.Ordinal);
        var full = new HashSet<string>(StringComparer.Ordinal);
        foreach (var work in CitedWorks(reading).Concat(ListedWorks(reading)))
        {
            Keep(work);
        }

        // A full list says what the short form of the same id leaves out.
        return [.. works.Values.Where(work => !work.AndOthers || !full.Contains(work.Id))];

        // Of two forms of the same work the one that tells more: an entry, else the longer list of authors. Two full lists that
        // differ are two works, although their short form, and so their id, is the same.
        void Keep(LockedWork work)
        {
            var isFull = !work.AndOthers && work.Authors.Count > 2;
            var key = isFull ? $"{work.Id} {string.Join(' ', work.Authors.Select(author => WorkId.Slug(author.Family)))}" : work.Id;
            if (isFull)
            {
                full.Add(work.Id);
            }

            if (!works.TryGetValue(key, out var known) ||
                (known.Entry is null && (work.Entry is not null || work.Authors.Count > known.Authors.Count)))
            {
                works[key] = work;
            }
        }
    }
}
