using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site;

/// <summary>
/// Finds page texts that were left as they were when their other language was changed. A note and never more: a comma, or
/// a sentence that was clumsy in one language only, is rightly changed in that one alone, and no date tells the two apart.
/// </summary>
internal static class TranslationAge
{
    // In the web editor each language is a commit of its own, and a text may wait for its translator until the next day.
    private static readonly TimeSpan Apart = TimeSpan.FromDays(1);

    /// <summary>Checks the pairs of page texts in <paramref name="files"/>; a text that version control knows nothing of is passed over.</summary>
    public static void Check(IReadOnlyList<InputFile> files, History history, DiagnosticBag findings)
    {
        foreach (var language in LanguageCodes.OfTheSite)
        {
            foreach (var file in files.Where(file => file.Name.EndsWith(Ending(language), StringComparison.Ordinal)))
            {
                if (!history.Uncommitted.Contains(file.Name) && history.Files.GetValueOrDefault(file.Name) is { } ours)
                {
                    Compare(file, ours, language.Counterpart(), history, findings);
                }
            }
        }
    }

    private static void Compare(InputFile file, FileHistory ours, Language other, History history, DiagnosticBag findings)
    {
        var counterpart = file.Name[..^Ending(other).Length] + Ending(other);
        var changed = history.Uncommitted.Contains(counterpart) ? "just now, not committed yet"
            : history.Files.GetValueOrDefault(counterpart) is { } theirs && theirs.Date - ours.Date > Apart ? $"on {Day(theirs.Date)}"
            : null;
        if (changed is not null)
        {
            findings.Add(Diagnostic.AtFile(
                DiagnosticCatalogue.TranslationOlder, file.Path, other == Language.Swedish ? "Swedish" : "Norwegian", changed, $"on {Day(ours.Date)}"));
        }
    }

    private static string Ending(Language language) => $".{language.Code()}.md";

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
