using System.Globalization;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>One person spelt in two ways, and the same authors in another order.</summary>
internal static class NameRules
{
    private const int MostAuthorsCompared = 8;

    public static void Check(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        CheckSpelling(text, works, findings);
        CheckOrder(text, works, findings);
    }

    private static void CheckSpelling(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var counts = works.SelectMany(work => work.Authors).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var slugs = counts.Keys.ToDictionary(name => name, WorkId.Slug, StringComparer.Ordinal);
        var spellings = works
            .SelectMany(work => work.Authors.SelectMany((name, i) => Keys(work, i, slugs).Select(key => (Key: key, Name: name))))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);
        var order = counts.Keys.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        foreach (var work in works.Where(work => work.NamesAuthors))
        {
            for (var i = 0; i < work.Authors.Count; i++)
            {
                var name = work.Authors[i];
                var better = Keys(work, i, slugs)
                    .SelectMany(key => spellings[key].Take(OneSlip.MostCandidates))
                    .Where(other => IsUsual(other, name) && IsSlip(slugs[name], slugs[other], HasCoAuthors(work)))
                    .MaxBy(other => counts[other]);
                if (better is not null)
                {
                    findings.Add(work.At(DiagnosticCatalogue.AuthorSpeltDifferently, text, name, better, Times(counts[better])));
                    break;
                }
            }
        }

        // Of two forms that stand equally often the first one counts as usual.
        bool IsUsual(string other, string name) =>
            counts[other] > counts[name] || (counts[other] == counts[name] && order[other] < order[name]);
    }

    /// <summary>
    /// What two spellings of a name share: its place in the list and the year, (Sige et al., 2019) beside (Stige et al., 2019), or the
    /// co-authors, (Swift &amp; Geenberg, 2012) beside (Swift &amp; Greenberg, 2014); and in either case a trace of the name.
    /// </summary>
    private static IEnumerable<string> Keys(PrintedWork work, int index, Dictionary<string, string> slugs)
    {
        var year = $"{index} {Year.Base(work.Item.Year!)} ";
        var others = work.Authors.Count is 1 or > MostAuthorsCompared
            ? null
            : $"{index} {string.Join('|', work.Authors.Where((_, i) => i != index).Select(name => slugs[name]))} ";
        foreach (var trace in OneSlip.Traces(slugs[work.Authors[index]]))
        {
            yield return year + trace;
            if (others is not null)
            {
                yield return others + trace;
            }
        }
    }

    private static bool HasCoAuthors(PrintedWork work) => work.Authors.Count > 1 || work.Item.EtAl;

    /// <summary>Equal slugs differ in marks or capitals alone: van der kolk, Fluckiger.</summary>
    private static bool IsSlip(string slug, string other, bool hasCoAuthors) =>
        slug == other || OneSlip.Parts(slug, other) || (hasCoAuthors && OneSlip.PartsByLetter(slug, other));

    /// <summary>(Imel &amp; Wampold, 2015) beside (Wampold &amp; Imel, 2015).</summary>
    private static void CheckOrder(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var lists = works
            .Where(work => work.Conjunction is not null)
            .GroupBy(work => $"{string.Join('|', work.Authors.Order(StringComparer.Ordinal))} {work.Item.Year}", StringComparer.Ordinal);
        foreach (var list in lists)
        {
            var orders = list.GroupBy(work => work.AuthorKey, StringComparer.Ordinal).OrderByDescending(order => order.Count()).ToList();
            foreach (var work in orders.Skip(1).SelectMany(order => order).Where(work => work.NamesAuthors))
            {
                findings.Add(work.At(
                    DiagnosticCatalogue.AuthorsInAnotherOrder, text, work.ToString(), orders[0].First().ToString(), Times(orders[0].Count())));
            }
        }
    }

    /// <summary>How often something stands in the text: once, twice, 3 times.</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} times"),
    };
}
