using System.Globalization;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>A bracket whose works do not stand in alphabetical order, in a text that otherwise keeps it.</summary>
internal static class OrderRule
{
    private const int LeastInOrder = 4;
    private const int InOrderToOne = 3;

    public static void Check(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        var brackets = works.GroupBy(work => work.Citation).Select(bracket => bracket.Where(work => work.NamesAuthors).ToList()).Where(IsList).ToList();
        var wrong = brackets.Select(FirstOutOfOrder).OfType<(PrintedWork Before, PrintedWork After)>().ToList();
        var right = brackets.Count - wrong.Count;
        if (right < LeastInOrder || right < InOrderToOne * wrong.Count)
        {
            return;
        }

        var share = string.Create(CultureInfo.InvariantCulture, $"{right} of {brackets.Count}");
        foreach (var (before, after) in wrong)
        {
            findings.Add(after.At(DiagnosticCatalogue.WorksOutOfOrder, text, after.ToString(), before.ToString(), share));
        }
    }

    /// <summary>Several works without "see also" between them, which begins a list of its own, and without particles, which sort in two ways.</summary>
    private static bool IsList(List<PrintedWork> works) =>
        works.Count > 1 && works[0].Citation.Kind == CitationKind.Parenthetical
        && !works.Skip(1).Any(work => work.IsLedIn)
        && works.TrueForAll(work => char.IsUpper(work.Item.FirstAuthor![0]));

    private static (PrintedWork Before, PrintedWork After)? FirstOutOfOrder(List<PrintedWork> works)
    {
        for (var i = 1; i < works.Count; i++)
        {
            if (IsAfter(works[i - 1].Item.FirstAuthor!, works[i].Item.FirstAuthor!))
            {
                return (works[i - 1], works[i]);
            }
        }

        return null;
    }

    /// <summary>Whether it stands later in the alphabet, with å, ä, ö, æ and ø at the end as well as among a and o.</summary>
    private static bool IsAfter(string one, string other) =>
        string.CompareOrdinal(WorkId.Slug(one), WorkId.Slug(other)) > 0 && string.CompareOrdinal(AtEnd(one), AtEnd(other)) > 0;

    private static string AtEnd(string name) => name.ToLowerInvariant()
        .Replace('æ', 'ä').Replace('ø', 'ö').Replace("å", "~a", StringComparison.Ordinal)
        .Replace("ä", "~b", StringComparison.Ordinal).Replace("ö", "~c", StringComparison.Ordinal).Replace("ü", "u", StringComparison.Ordinal);
}
