using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Consistency;

/// <summary>
/// Finds where an article cites in two ways what it means to cite in one (conventions, "Consistency findings"). It says nothing
/// where it cannot know: two works of the same authors are two works until the text itself speaks against it.
/// </summary>
public static class ConsistencyCheck
{
    /// <summary>Reports at most one finding of a kind at a place, with the form that the text has most often.</summary>
    /// <param name="document">The article.</param>
    /// <param name="citations">Its citations, in the order of the text.</param>
    /// <param name="bibliography">Entries of its reference list; empty without one.</param>
    /// <param name="findings">Where the findings go: ATLAS0310 to ATLAS0326.</param>
    public static void Check(
        Document document,
        IReadOnlyList<Citation> citations,
        IReadOnlyList<BibliographyEntry> bibliography,
        DiagnosticBag findings)
    {
        var works = citations.SelectMany(PrintedWorkReader.Read).Where(work => work.Item.FirstAuthor is not null).ToList();
        NameRules.Check(document.Text, works, findings);
        YearRules.Check(document.Text, works, findings);
        OrderRule.Check(document.Text, works, findings);
        HabitRules.Check(document.Text, InMainLanguage(document, works), findings);
        if (bibliography.Any(entry => entry.Number is not null))
        {
            NumberRules.Check(document, citations, bibliography, findings);
        }
        else
        {
            ListRules.Check(document.Text, works, bibliography, findings);
        }
    }

    /// <summary>An English abstract joins its authors with "and", and is right to.</summary>
    private static List<PrintedWork> InMainLanguage(Document document, List<PrintedWork> works)
    {
        var kept = new List<PrintedWork>(works.Count);
        var block = 0;
        foreach (var work in works)
        {
            while (block + 1 < document.Blocks.Count && document.Blocks[block + 1].Text.FileStart <= work.Citation.Span.Start)
            {
                block++;
            }

            if (document.Blocks[block].Language == document.Language)
            {
                kept.Add(work);
            }
        }

        return kept;
    }

    /// <summary>A finding where the work of <paramref name="work"/> has its year.</summary>
    internal static Diagnostic At(this PrintedWork work, DiagnosticDescriptor kind, SourceText text, params string[] arguments) =>
        Diagnostic.At(kind, text, work.Item.Span, arguments);
}
