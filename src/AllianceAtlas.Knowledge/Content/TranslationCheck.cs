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
    // Where in a work is told in the words of each language.
    private static readonly EqualityComparer<ProseCitationItem> SameEvidence = EqualityComparer<ProseCitationItem>.Create(
        (one, other) => one?.Key == other?.Key && one?.Lines == other?.Lines,
        item => item.Key.GetHashCode(StringComparison.Ordinal) ^ (item.Lines?.First ?? 0));

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
        var there = Cited(to).ToHashSet(SameEvidence);
        foreach (var item in Cited(from).Where(there.Add))
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.EvidenceDiffers, item.Place, item.Lines is { } lines ? $"@{item.Key} {lines}" : $"@{item.Key}", to.Body.Path));
        }
    }

    private static IEnumerable<ProseCitationItem> Cited(PageText text) => text.Body.Citations.SelectMany(citation => citation.Items);
}
