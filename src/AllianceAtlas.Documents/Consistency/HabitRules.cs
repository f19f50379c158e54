using System.Globalization;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>Marks and words that a text prints in one way nearly always and in another way now and then.</summary>
internal static class HabitRules
{
    private const int LeastForHabit = 4;
    private const int HabitToOne = 3;

    public static void Check(SourceText text, IReadOnlyList<PrintedWork> works, DiagnosticBag findings)
    {
        foreach (var kind in works.GroupBy(work => work.Citation.Kind))
        {
            Report(text, DiagnosticCatalogue.ConjunctionDiffers, kind, work => work.Conjunction, findings);
            Report(text, DiagnosticCatalogue.OthersDiffer, kind, work => work.Others, findings);
        }

        var brackets = works.Where(work => work.Citation.Kind == CitationKind.Parenthetical).ToList();
        Report(text, DiagnosticCatalogue.YearMarkDiffers, brackets, work => Shown(work.YearMark), findings);
        Report(text, DiagnosticCatalogue.WorkSeparatorDiffers, brackets.Where(work => work.NamesAuthors), work => work.Separator, findings);
        Report(text, DiagnosticCatalogue.YearSeparatorDiffers, works.Where(work => !work.NamesAuthors), work => work.Separator, findings);
        Report(text, DiagnosticCatalogue.LocatorMarkDiffers, works, work => Shown(work.LocatorMark), findings);
        Report(text, DiagnosticCatalogue.PageLabelDiffers, works, work => LabelOf(work.Item.Locator), findings);
    }

    /// <summary>Reports the places whose form is not the habit: the form of four places or more and of three times as many as all others.</summary>
    private static void Report(
        SourceText text, DiagnosticDescriptor kind, IEnumerable<PrintedWork> works, Func<PrintedWork, string?> formOf, DiagnosticBag findings)
    {
        var forms = works.Where(work => formOf(work) is not null)
            .GroupBy(work => formOf(work)!, StringComparer.Ordinal)
            .OrderByDescending(form => form.Count())
            .ToList();
        var total = forms.Sum(form => form.Count());
        if (forms.Count < 2 || forms[0].Count() < LeastForHabit || forms[0].Count() < HabitToOne * (total - forms[0].Count()))
        {
            return;
        }

        // A bracket that parts three works by commas is one place.
        foreach (var work in forms.Skip(1).SelectMany(form => form).DistinctBy(work => work.Citation))
        {
            findings.Add(work.At(
                kind,
                text,
                formOf(work)!,
                forms[0].Key,
                string.Create(CultureInfo.InvariantCulture, $"{forms[0].Count()} of {total}")));
        }
    }

    private static string? Shown(string? mark) => mark switch
    {
        "" => "nothing",
        "," => "a comma",
        ":" => "a colon",
        _ => null,
    };

    /// <summary>The label of pages with the blank behind it: "s. 12" and "s.12" differ, "s. 12" and "s. 14–16" do not. Shown with a number of its own.</summary>
    private static string? LabelOf(string? locator)
    {
        var end = locator is null ? -1 : locator.AsSpan().IndexOfAnyInRange('0', '9');
        if (end <= 0)
        {
            return null;
        }

        var label = locator![..end];
        return CitationWords.PageLabels.Contains(label.AsSpan().TrimEnd(" .")) ? label + "1" : null;
    }
}
