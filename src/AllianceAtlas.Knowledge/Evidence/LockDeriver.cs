using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Reads the texts at hand and makes their locks.</summary>
internal static class LockDeriver
{
    /// <summary>The lock of each record on <paramref name="shelf"/> whose text is at hand, in their order; none where the content could not be read whole.</summary>
    public static IReadOnlyList<DerivedLock> Derive(
        AtlasContent content, SourceShelf shelf, TextLibrary texts, DiagnosticBag findings)
    {
        // Made for the first text at hand: a clone without texts needs neither.
        var words = new Lazy<ReadingWords>(() => new ReadingWords(shelf.Lexicon, new MentionFinder(content.Concepts)));
        var perspectives = new Lazy<PerspectiveFinder>(() => new PerspectiveFinder(content.Perspectives));
        // No article knows of another, so they are read at the same time.
        SourceRecord[] records = [.. shelf.Records.Values];
        var derived = new DerivedLock?[records.Length];
        Parallel.For(0, records.Length, number => derived[number] = Derive(records[number]));
        return [.. derived.OfType<DerivedLock>()];

        DerivedLock? Derive(SourceRecord record)
        {
            // Without one of its concepts the vocabulary finds fewer mentions, and no lock would follow from its text; "run
            // 'atlas evidence update'" would be the worst advice.
            if (content.NotRead.Count > 0 || texts.Find(record, findings) is not var (text, sha256))
            {
                return null;
            }

            // The reader's doubts are shown by `parse`; here only what stops the reading counts.
            var doubts = new DiagnosticBag();
            var reading = SourceReading.Read(record, text, words.Value, doubts);
            findings.AddAll(doubts.Sorted().Where(found => found.Descriptor.Severity > Severity.Info));
            return new DerivedLock(record, EvidenceLockBuilder.Build(record, sha256, reading, perspectives.Value), reading);
        }
    }
}
