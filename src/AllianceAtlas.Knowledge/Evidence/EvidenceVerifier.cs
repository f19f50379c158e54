using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Compares a lock with the one derived anew from the text.</summary>
public static class EvidenceVerifier
{
    /// <summary>
    /// Reports how <paramref name="kept"/>, which stands in the file <paramref name="path"/>, differs from
    /// <paramref name="derived"/>: the first passage, mention, citation or work of each list that is not the same.
    /// </summary>
    public static void Compare(EvidenceLock kept, EvidenceLock derived, string path, DiagnosticBag findings)
    {
        string?[] differences =
        [
            FirstDifference("passage", kept.Passages, derived.Passages, p => $"{p.Lines} {p.Id}"),
            FirstDifference("mention", kept.Mentions, derived.Mentions, m => $"L{m.Line} {m.Concept}"),
            FirstDifference("citation", kept.Citations, derived.Citations, c => $"L{c.Line} {string.Join(", ", c.Items.Select(i => i.Work))}"),
            FirstDifference("work", kept.Works, derived.Works, w => w.Id),
        ];
        foreach (var difference in differences.OfType<string>())
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LockDiffersFromText, path, kept.Source, difference));
        }

        if (differences.All(difference => difference is null) &&
            EvidenceLockJson.Write(kept) != EvidenceLockJson.Write(derived))
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LockDiffersFromText, path, kept.Source, "details of the records differ"));
        }
    }

    private static string? FirstDifference<T>(
        string what, IReadOnlyList<T> kept, IReadOnlyList<T> derived, Func<T, string> describe)
    {
        for (var i = 0; i < Math.Max(kept.Count, derived.Count); i++)
        {
            var ours = i < kept.Count ? describe(kept[i]) : "none";
            var theirs = i < derived.Count ? describe(derived[i]) : "none";
            if (ours != theirs)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kept.Count} {what}s in the lock and {derived.Count} in the text; the first that differs is number {i + 1}, {ours} in the lock and {theirs} in the text");
            }
        }

        return null;
    }
}
