using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>Holds the works cited by author and year against the reference list.</summary>
internal static class ListRules
{
    /// <summary>Silent when not even half of the works are listed: then the list is an excerpt, or was not read.</summary>
    public static void Check(
        SourceText text, IReadOnlyList<PrintedWork> works, IReadOnlyList<BibliographyEntry> bibliography, DiagnosticBag findings)
    {
        var entries = bibliography.Where(entry => entry.Authors.Count > 0 && entry.Year is not null).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        var list = new ListedWorks(entries);
        var cited = works.Where(work => !work.IsSecondHand).GroupBy(work => (work.AuthorKey, work.Item.Year)).ToList();
        var unlisted = cited.Where(group => list.Find(group.First()).Count == 0).ToList();
        if (2 * unlisted.Count > cited.Count)
        {
            return;
        }

        var used = works.DistinctBy(work => (work.AuthorKey, work.Item.Year)).SelectMany(list.Find).ToHashSet();
        foreach (var group in unlisted.Where(group => !ListedWorks.IsAbbreviation(group.First())))
        {
            ReportUnlisted(text, [.. group], list, used, findings);
        }

        foreach (var entry in entries.Where(entry => !used.Contains(entry)))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.ListedNotCited, text, text.LineSpan(entry.Line), $"{entry.Authors[0].Family} {entry.Year}"));
        }
    }

    private static void ReportUnlisted(
        SourceText text, List<PrintedWork> places, ListedWorks list, HashSet<BibliographyEntry> used, DiagnosticBag findings)
    {
        // The list has one work of these authors and nothing else cites it: one of the two years is wrong.
        var otherYear = list.OfAuthors(places[0]).Where(entry => !used.Contains(entry)).ToList();
        var otherName = list.OfYear(places[0]).Where(entry => !used.Contains(entry)).ToList();
        foreach (var work in places)
        {
            findings.Add(
                otherYear.Count == 1 ? work.At(DiagnosticCatalogue.WorkYearDiffers, text, work.ToString(), ListedWorks.Shown(otherYear[0]), "in the reference list")
                : otherName.Count == 1 ? work.At(DiagnosticCatalogue.AuthorSpeltDifferently, text, work.ToString(), ListedWorks.Shown(otherName[0]), "in the reference list")
                : work.At(DiagnosticCatalogue.CitedNotListed, text, work.ToString()));
        }

        used.UnionWith(otherYear.Count == 1 ? otherYear : otherName.Count == 1 ? otherName : []);
    }
}
