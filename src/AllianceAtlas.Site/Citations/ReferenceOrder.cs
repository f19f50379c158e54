using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// The order of a reference list in one language: name by name, an author alone before the same with others, then
/// without a year, by year, in press, then by title. A publication without an author stands under its title.
/// </summary>
internal sealed class ReferenceOrder(UiWords words) : IComparer<Publication?>
{
    public int Compare(Publication? x, Publication? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var names = CompareNames(Keys(x), Keys(y));
        var years = names != 0 ? names : YearKey(x).CompareTo(YearKey(y));
        var titles = years != 0 ? years : words.Order.Compare(x.Title, y.Title);
        return titles != 0 ? titles : string.CompareOrdinal(x.Id, y.Id);
    }

    private static List<string> Keys(Publication item) => item.Names.Count == 0
        ? [item.Title ?? item.Id]
        : [.. item.Names.SelectMany(name => new[] { name.Family, name.Given is { } given ? Initials.Of(given) : "" })];

    // Nothing comes before something, so that Berg stands before Berg & Lund.
    private int CompareNames(List<string> first, List<string> second)
    {
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (words.Order.Compare(first[i], second[i]) is var order and not 0)
            {
                return order;
            }
        }

        return first.Count - second.Count;
    }

    private static (int Year, string Suffix, string Printed) YearKey(Publication item) =>
        (item.Issued.Year ?? (item.Issued.IsInPress ? int.MaxValue : 0), item.Issued.Suffix, item.Issued.Year is null ? "" : item.Issued.Printed);
}
