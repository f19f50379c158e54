using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>One work with two years, a year without its letter, and a short form that fits two works.</summary>
internal static class YearRules
{
    // A text that cites a work three times and its authors' next book once, a year or two later, says so by naming both together.
    private const int LeastForMajority = 3;
    private const int MostYearsApart = 3;

    public static void Check(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        CheckSuffixes(text, works, findings);
        CheckShortForms(text, works, findings);
        foreach (var authors in works.Where(IsFullList).GroupBy(work => work.AuthorKey, StringComparer.Ordinal))
        {
            CheckYears(text, [.. authors], findings);
        }
    }

    private static bool IsFullList(PrintedWork work) =>
        work.Authors.Count > 1 && !work.Item.EtAl && work.Item.Year!.Length == 4 && char.IsAsciiDigit(work.Item.Year[0]);

    /// <summary>
    /// Two authors or more, the same years apart by little: one form often, the other seldom, never both in one bracket. A single
    /// author writes too much for that, and "et al." hides who wrote.
    /// </summary>
    private static void CheckYears(SourceText text, List<PrintedWork> works, DiagnosticBag findings)
    {
        var years = works.GroupBy(work => work.Item.Year!, StringComparer.Ordinal).OrderByDescending(year => year.Count()).ToList();
        if (years.Count < 2 || years[0].Count() < LeastForMajority)
        {
            return;
        }

        var most = years[0];
        var together = works.GroupBy(work => work.Citation)
            .Where(citation => citation.Select(work => work.Item.Year).Distinct().Count() > 1)
            .SelectMany(citation => citation.Select(work => work.Item.Year!))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var year in years.Skip(1).Where(year => most.Count() >= 2 * year.Count() && IsNear(year.Key, most.Key) && !together.Contains(year.Key)))
        {
            foreach (var work in year)
            {
                findings.Add(work.At(
                    DiagnosticCatalogue.WorkYearDiffers, text, work.ToString(), $"{most.First().AuthorsShown} {most.Key}", NameRules.Times(most.Count())));
            }
        }
    }

    private static bool IsNear(string one, string other) =>
        Math.Abs(int.Parse(one, CultureInfo.InvariantCulture) - int.Parse(other, CultureInfo.InvariantCulture)) <= MostYearsApart;

    /// <summary>(Watson &amp; Wiseman, 2021) where the text tells 2021a and 2021b apart.</summary>
    private static void CheckSuffixes(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var groups = works.GroupBy(work => $"{work.AuthorKey} {Year.Base(work.Item.Year!)}", StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var lettered = group.Where(work => Year.HasSuffix(work.Item.Year!)).Select(work => work.Item.Year!).Distinct().Order(StringComparer.Ordinal).ToList();
            if (lettered.Count > 1)
            {
                foreach (var work in group.Where(work => !Year.HasSuffix(work.Item.Year!)))
                {
                    findings.Add(work.At(DiagnosticCatalogue.YearLetterMissing, text, work.ToString(), string.Join(", ", lettered)));
                }
            }
        }
    }

    /// <summary>(Muran et al., 2010) where the text has two full lists of authors that begin with Muran in that year.</summary>
    private static void CheckShortForms(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var full = works.Where(work => work.Authors.Count > 2 && !work.Item.EtAl)
            .DistinctBy(work => (work.AuthorKey, work.Item.Year))
            .ToLookup(work => $"{work.Item.FirstAuthor} {work.Item.Year}", StringComparer.Ordinal);
        foreach (var work in works.Where(work => work.Item.EtAl))
        {
            var fits = full[$"{work.Item.FirstAuthor} {work.Item.Year}"]
                .Where(one => work.Authors.SequenceEqual(one.Authors.Take(work.Authors.Count)))
                .ToList();
            if (fits.Count > 1)
            {
                findings.Add(work.At(DiagnosticCatalogue.ShortFormFitsTwo, text, work.ToString(), string.Join(" and ", fits)));
            }
        }
    }
}
