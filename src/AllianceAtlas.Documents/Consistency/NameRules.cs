using System.Globalization;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>One person spelt in two ways, and the same authors in another order.</summary>
internal static class NameRules
{
    public static void Check(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        CheckSpelling(text, works, findings);
        CheckOrder(text, works, findings);
    }

    /// <summary>Names are compared inside one year, or beside the same co-authors, so that the work grows with the text.</summary>
    private static void CheckSpelling(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var counts = works.SelectMany(work => work.Authors).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var others = Neighbours(works);
        var order = counts.Keys.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        foreach (var work in works.Where(work => work.NamesAuthors))
        {
            for (var i = 0; i < work.Authors.Count; i++)
            {
                var name = work.Authors[i];
                var better = others[KeyOfYear(work, i)].Concat(others[KeyOfCompany(work, i)])
                    .Where(other => IsUsual(other, name) && IsSlip(name, other, SharesCompany(work)))
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

    private static ILookup<string, string> Neighbours(IReadOnlyList<PrintedWork> works) => works
        .SelectMany(work => work.Authors.SelectMany((name, i) => new[] { (Key: KeyOfYear(work, i), name), (Key: KeyOfCompany(work, i), name) }))
        .Where(pair => pair.Key.Length > 0)
        .Distinct()
        .ToLookup(pair => pair.Key, pair => pair.name, StringComparer.Ordinal);

    /// <summary>The place in the list and the year: (Sige et al., 2019) beside (Stige et al., 2019).</summary>
    private static string KeyOfYear(PrintedWork work, int index) => $"{index} {Year.Base(work.Item.Year!)}";

    /// <summary>The co-authors: (Swift &amp; Geenberg, 2012) beside (Swift &amp; Greenberg, 2014); none for a work of one author.</summary>
    private static string KeyOfCompany(PrintedWork work, int index) => work.Authors.Count < 2
        ? ""
        : index + ":" + string.Join('|', work.Authors.Select((name, i) => i == index ? "" : WorkId.Slug(name)));

    private static bool SharesCompany(PrintedWork work) => work.Authors.Count > 1 || work.Item.EtAl;

    private static bool IsSlip(string name, string other, bool sharesCompany)
    {
        if (name == other)
        {
            return false;
        }

        var (slug, otherSlug) = (WorkId.Slug(name), WorkId.Slug(other));
        return slug == otherSlug || OneSlip.Parts(slug, otherSlug) || (sharesCompany && OneSlip.PartsByLetter(slug, otherSlug));
    }

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
