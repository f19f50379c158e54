using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Compares locks with those derived anew from the texts.</summary>
public static class EvidenceVerifier
{
    private const int NamedAtMost = 5;

    /// <summary>
    /// Reports each lock on <paramref name="shelf"/> that does not follow from its text, and what a changed text means for
    /// those who point into it. Returns the number of locks compared.
    /// </summary>
    internal static int Verify(
        IReadOnlyList<DerivedLock> derived, AtlasContent content, SourceShelf shelf, DiagnosticBag findings)
    {
        var compared = 0;
        foreach (var one in derived)
        {
            if (shelf.Locks.TryGetValue(one.Record.Id, out var kept))
            {
                // That the text is another one has been reported; here is what it means for those who point into it.
                LockComparison.Report(one.Moves(shelf, content.PassageReferences), findings);
                if (kept.Sha256 == one.Lock.Sha256)
                {
                    Compare(kept, one.Lock, one.Record.Place.Path, content.PassageReferences, findings);
                }

                compared++;
            }
        }

        return compared;
    }

    /// <summary>
    /// Reports how <paramref name="kept"/>, which stands in the file <paramref name="path"/>, differs from
    /// <paramref name="derived"/>: the first passage, mention, citation or work of each list that is not the same, and
    /// which of <paramref name="references"/> point to a passage that differs.
    /// </summary>
    public static void Compare(
        EvidenceLock kept,
        EvidenceLock derived,
        string path,
        IEnumerable<PassageReference> references,
        DiagnosticBag findings)
    {
        var into = references.Where(reference => reference.Source == kept.Source).ToList();
        string?[] differences =
        [
            Difference("passage", kept.Passages, derived.Passages, p => $"{p.Lines} {p.Id}", p => p.Lines),
            Difference("mention", kept.Mentions, derived.Mentions, m => $"L{m.Line} {m.Concept}", m => At(m.Line)),
            Difference("citation", kept.Citations, derived.Citations, c => $"L{c.Line} {string.Join(", ", c.Items.Select(i => i.Work))}", c => At(c.Line)),
            Difference("work", kept.Works, derived.Works, w => w.Id, _ => null),
            Difference("attribution", kept.Attributions, derived.Attributions, a => $"{a.Passage} {a.Perspective}", _ => null),
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

        string? Difference<T>(
            string what, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, string> describe, Func<T, LineRange?> place) =>
            FirstDifference(what, ours, theirs, describe) is { } first
                ? first + Hanging(kept, Apart(ours, theirs, describe).Select(place).OfType<LineRange>(), into)
                : null;
    }

    // The files whose references point to the passages at these places.
    private static string Hanging(EvidenceLock kept, IEnumerable<LineRange> places, IReadOnlyList<PassageReference> into)
    {
        var passages = places.SelectMany(kept.PassagesAt).Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal);
        var files = into
            .Where(reference => kept.PassagesAt(reference.Lines).Any(passage => passages.Contains(passage.Id)))
            .Select(reference => reference.Place.Path)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var more = files.Count > NamedAtMost ? $" and {files.Count - NamedAtMost} more" : "";
        return files.Count == 0 ? "" : $"; on these passages hang {string.Join(", ", files.Take(NamedAtMost))}{more}";
    }

    private static LineRange At(int line) => new(line, line);

    // What only one of the two has.
    private static IEnumerable<T> Apart<T>(IReadOnlyList<T> kept, IReadOnlyList<T> derived, Func<T, string> describe) =>
        kept.ExceptBy(derived.Select(describe), describe, StringComparer.Ordinal)
            .Concat(derived.ExceptBy(kept.Select(describe), describe, StringComparer.Ordinal));

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
