using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Perspectives;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Reads the texts at hand and makes their locks.</summary>
internal static class LockDeriver
{
    /// <summary>The lock of each record on <paramref name="shelf"/> whose text is at hand, in their order.</summary>
    public static IReadOnlyList<DerivedLock> Derive(
        AtlasContent content, SourceShelf shelf, TextLibrary texts, DiagnosticBag findings)
    {
        var words = new ReadingWords(shelf.Lexicon, new MentionFinder(content.Concepts));
        var perspectives = new PerspectiveFinder(content.Perspectives);
        var derived = new List<DerivedLock>();
        foreach (var record in shelf.Records.Values)
        {
            if (texts.Find(record, findings) is var (text, sha256))
            {
                // The reader's doubts are shown by `parse`; here only what stops the reading counts.
                var doubts = new DiagnosticBag();
                var reading = SourceReading.Read(record, text, words, doubts);
                findings.AddAll(doubts.Sorted().Where(found => found.Descriptor.Severity > Severity.Info));
                derived.Add(new DerivedLock(
                    record,
                    EvidenceLockBuilder.Build(record, sha256, reading, perspectives),
                    reading));
            }
        }

        return derived;
    }
}
