using AllianceAtlas.Documents.Citations;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>The entries of a reference list, asked with works as they are cited.</summary>
internal sealed class ListedWorks
{
    // Nobody cites five hundred works of one author; a hostile list could make every citation look at each of its entries.
    private const int MostOfOneAuthor = 500;
    private const int MostAuthorsRead = 7;

    private readonly ILookup<string, BibliographyEntry> _byFirstAuthor;
    private readonly ILookup<string, BibliographyEntry> _byTrace;

    public ListedWorks(IReadOnlyList<BibliographyEntry> entries)
    {
        _byFirstAuthor = entries
            .SelectMany(entry => KeysOf(entry.Authors[0].Family).Select(key => (key, entry)))
            .ToLookup(pair => pair.key, pair => pair.entry, StringComparer.Ordinal);
        _byTrace = entries
            .SelectMany(entry => OneSlip.Traces(WorkId.Slug(entry.Authors[0].Family)).Select(trace => (Key: $"{entry.Year} {trace}", entry)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>The entries that <paramref name="work"/> may mean: first author and year agree, and further authors as far as printed.</summary>
    public IReadOnlyList<BibliographyEntry> Find(PrintedWork work) => [.. OfAuthors(work).Where(entry => SameYear(entry.Year!, work.Item.Year!))];

    /// <summary>Entries of the same authors, whatever the year.</summary>
    public IEnumerable<BibliographyEntry> OfAuthors(PrintedWork work) => _byFirstAuthor[WorkId.Slug(work.Item.FirstAuthor!)]
        .Take(MostOfOneAuthor)
        .Where(entry => HasAsManyAuthors(entry, work) || entry.Authors.Count > MostAuthorsRead);

    /// <summary>Entries of the same year and number of authors whose first author is one slip away.</summary>
    public IEnumerable<BibliographyEntry> OfYear(PrintedWork work)
    {
        var slug = WorkId.Slug(work.Item.FirstAuthor!);
        return OneSlip.Traces(slug)
            .SelectMany(trace => _byTrace[$"{work.Item.Year} {trace}"].Take(OneSlip.MostCandidates))
            .Distinct()
            .Where(entry => HasAsManyAuthors(entry, work) && IsSlip(slug, WorkId.Slug(entry.Authors[0].Family)));
    }

    private static bool HasAsManyAuthors(BibliographyEntry entry, PrintedWork work) =>
        work.Item.EtAl ? entry.Authors.Count > 1 : entry.Authors.Count == work.Authors.Count;

    private static bool IsSlip(string name, string other) => OneSlip.Parts(name, other) || OneSlip.PartsByLetter(name, other);

    /// <summary>Whether the work is cited by capitals (APA, SBU), which a list writes out.</summary>
    public static bool IsAbbreviation(PrintedWork work) => NameReader.IsAbbreviation(work.Item.FirstAuthor!);

    /// <summary>As a person would name it: Bordin 1979.</summary>
    public static string Shown(BibliographyEntry entry) => entry.Authors.Count switch
    {
        1 => $"{entry.Authors[0].Family} {entry.Year}",
        2 => $"{entry.Authors[0].Family}, {entry.Authors[1].Family} {entry.Year}",
        _ => $"{entry.Authors[0].Family} et al. {entry.Year}",
    };

    /// <summary>The name, its last part after particles, and the initials of an organisation.</summary>
    private static IEnumerable<string> KeysOf(string family)
    {
        var slug = WorkId.Slug(family);
        yield return slug;
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2)
        {
            yield return WorkId.Slug(string.Concat(words.Where(word => char.IsLetter(word[0])).Select(word => word[0])));
        }
    }

    /// <summary>1917/1957 is the work listed as 1957; 2015a is not 2015b.</summary>
    private static bool SameYear(string listed, string cited) =>
        listed == cited || listed.Split('/').Contains(cited) || cited.Split('/').Contains(listed)
        || (Year.Base(listed) == Year.Base(cited) && (!Year.HasSuffix(listed) || !Year.HasSuffix(cited)));
}
