using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// Compares the two texts of a page: the same headings in the same order, the same evidence. What one language says
/// and the other does not is a warning on the one that lacks it, for neither is the original.
/// </summary>
internal static class TranslationCheck
{
    public static void Compare(PageText one, PageText other, DiagnosticBag findings)
    {
        if (Levels(one) is var ours && Levels(other) is var theirs && ours != theirs)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.HeadingsDiffer, other.Body.Path, theirs, one.Body.Path, ours));
        }

        ReportMissing(one, other, findings);
        ReportMissing(other, one, findings);
    }

    private static string Levels(PageText text) =>
        string.Join(' ', text.Body.Blocks.OfType<ProseHeading>().Select(heading => new string('#', heading.Level)));

    private static void ReportMissing(PageText from, PageText to, DiagnosticBag findings)
    {
        var there = Cited(to).Select(item => item.Written).ToHashSet(StringComparer.Ordinal);
        foreach (var (written, item) in Cited(from).Where(cited => !there.Contains(cited.Written)))
        {
            findings.Add(new Diagnostic(DiagnosticCatalogue.EvidenceDiffers, item.Place, written, to.Body.Path));
        }
    }

    private static IEnumerable<CitedItem> Cited(PageText text) =>
        text.Body.Citations
            .SelectMany(citation => citation.Items)
            .Select(item => new CitedItem(item.Lines is { } lines ? $"@{item.Key} {lines}" : $"@{item.Key}", item))
            .DistinctBy(cited => cited.Written, StringComparer.Ordinal);

    private sealed record CitedItem(string Written, ProseCitationItem Item);
}
