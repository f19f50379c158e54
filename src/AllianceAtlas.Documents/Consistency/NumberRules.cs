using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>Holds the numbers of a numeric text against its reference list.</summary>
internal static class NumberRules
{
    public static void Check(
        Document document, IReadOnlyList<Citation> citations, IReadOnlyList<BibliographyEntry> bibliography, DiagnosticBag findings)
    {
        var numbers = citations.SelectMany(citation => citation.Items).Where(item => item.Number is not null).ToList();
        if (numbers.Count == 0)
        {
            return;
        }

        CheckOrder(document, numbers, findings);
        CheckRange(document, citations, bibliography, findings);
        var used = numbers.Select(item => item.Number!.Value).ToHashSet();
        foreach (var entry in bibliography.Where(entry => entry.Number is { } number && !used.Contains(number)))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.ListedNotCited, document.Text, document.Text.LineSpan(entry.Line), Shown(entry.Number!.Value)));
        }
    }

    /// <summary>Vancouver numbers works as they first appear; a number that overtakes another is reported once.</summary>
    private static void CheckOrder(Document document, List<CitationItem> numbers, DiagnosticBag findings)
    {
        var highest = 0;
        foreach (var item in numbers.DistinctBy(item => item.Number))
        {
            if (item.Number > highest + 1)
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.NumbersOutOfOrder, document.Text, item.Span, Shown(item.Number!.Value), Shown(highest + 1)));
            }

            highest = Math.Max(highest, item.Number!.Value);
        }
    }

    /// <summary>
    /// Numbers that the finder left alone because the list ends before them: those in square brackets, or beside numbers of the list;
    /// any other, (34), may be an age.
    /// </summary>
    private static void CheckRange(
        Document document, IReadOnlyList<Citation> citations, IReadOnlyList<BibliographyEntry> bibliography, DiagnosticBag findings)
    {
        var last = bibliography.Max(entry => entry.Number) ?? 0;
        var known = citations.Select(citation => citation.Span.Start).ToHashSet();
        foreach (var citation in CitationFinder.FindNumbersBeyond(document, last).Where(citation => !known.Contains(citation.Span.Start)))
        {
            var isCertain = citation.Text[0] == '[' || citation.Items.Any(item => item.Number <= last);
            if (isCertain && citation.Items.FirstOrDefault(item => item.Number > last) is { } item)
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.NumberNotListed, document.Text, item.Span, Shown(item.Number!.Value), Shown(last)));
            }
        }
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
