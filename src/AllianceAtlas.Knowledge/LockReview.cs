using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge;

/// <summary>What <c>seeds/</c> keeps of the texts, made anew from the texts at hand: for <c>evidence update</c> and <c>verify</c>.</summary>
public static class LockReview
{
    /// <summary>The locks derived anew, and the references that a changed text has moved.</summary>
    public static EvidenceReview Review(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf, _) = AtlasReader.Open(files, findings, new ReadingMemory());
        var derived = LockDeriver.Derive(content, shelf, new TextLibrary(files.Texts), findings);
        return new EvidenceReview(derived, [.. derived.SelectMany(one => one.Moves(shelf, content.PassageReferences))]);
    }

    /// <summary>
    /// Reports every lock that is missing or does not follow from its text, and every text that is not at hand.
    /// Returns the number of locks compared.
    /// </summary>
    public static int Verify(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf, _) = AtlasReader.Open(files, findings, new ReadingMemory());
        var texts = new TextLibrary(files.Texts);
        shelf.CheckLocks(findings);
        LexiconCheck.Check(shelf, texts, findings);
        return EvidenceVerifier.Verify(LockDeriver.Derive(content, shelf, texts, findings), content, shelf, findings);
    }

    /// <summary>
    /// The lexicon file learned from the source texts; null unless all of them are at hand, so that nobody's lexicon
    /// depends on what he has.
    /// </summary>
    public static string? DeriveLexicon(AtlasFiles files) =>
        LexiconCheck.Derive(AtlasReader.Open(files, new DiagnosticBag(), new ReadingMemory()).Shelf, new TextLibrary(files.Texts));
}
