using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;

namespace AllianceAtlas.Knowledge;

/// <summary>Files in, atlas out: reads what people wrote, proves it against the evidence, and draws the graph.</summary>
public static class AtlasReader
{
    /// <summary>
    /// The atlas in <paramref name="files"/>. It is complete only when <paramref name="findings"/> holds no error; what
    /// could not be read is left out.
    /// </summary>
    public static Atlas Read(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf) = Open(files, findings);
        shelf.CheckLocks(findings);
        VerifyLocks(content, shelf, files, findings);

        var works = WorkCatalogue.Build(shelf.Locks.Values, content.CuratedWorks);
        ReferenceCheck.Check(content, shelf.Records, shelf.Locks, works, findings);
        VocabularyCheck.Check(content.Concepts, findings);
        CheckSlugs(content, findings);
        foreach (var claim in content.Claims)
        {
            ClaimCheck.Check(claim, shelf.Locks, findings);
        }

        var graph = GraphBuilder.Build(content, shelf.Locks, works);
        return new Atlas(content, shelf.Records, shelf.Locks, works, graph);
    }

    /// <summary>The locks derived anew from the texts at hand, by source id, for <c>evidence update</c> and <c>verify</c>.</summary>
    public static IReadOnlyDictionary<string, EvidenceLock> DeriveLocks(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf) = Open(files, findings);
        return DeriveLocks(shelf, files, new MentionFinder(content.Concepts), findings);
    }

    /// <summary>
    /// Reports every lock that is missing or does not follow from its text, and every text that is not at hand.
    /// Returns the number of locks compared.
    /// </summary>
    public static int VerifyLocks(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf) = Open(files, findings);
        shelf.CheckLocks(findings);
        return VerifyLocks(content, shelf, files, findings);
    }

    /// <summary>
    /// One article, read with the vocabulary of <paramref name="files"/>: by its record when one has the hash of
    /// <paramref name="file"/>, else format, language and citation style are found out from <paramref name="text"/>.
    /// </summary>
    public static (SourceRecord? Record, SourceReading Reading) ReadArticle(
        InputFile file, SourceText text, AtlasFiles files, DiagnosticBag findings)
    {
        var elsewhere = new DiagnosticBag();
        var (content, shelf) = Open(files, elsewhere);
        var finder = new MentionFinder(content.Concepts);
        var hash = TextLibrary.HashOf(file);
        var record = shelf.Records.Values.FirstOrDefault(one => one.TextFile.Sha256 == hash);
        return (record, record is null
            ? SourceReading.Read(text, finder, findings)
            : SourceReading.Read(record, text, finder, findings));
    }

    private static (AtlasContent Content, SourceShelf Shelf) Open(AtlasFiles files, DiagnosticBag findings) =>
        (ContentReader.Read(Decode(files.Content, findings), findings), SourceShelf.Read(Decode(files.Seeds, findings), findings));

    private static SortedDictionary<string, EvidenceLock> DeriveLocks(
        SourceShelf shelf, AtlasFiles files, MentionFinder finder, DiagnosticBag findings)
    {
        var texts = new TextLibrary(files.Texts);
        var locks = new SortedDictionary<string, EvidenceLock>(StringComparer.Ordinal);
        foreach (var record in shelf.Records.Values)
        {
            if (texts.Find(record, findings) is { } text)
            {
                // The reader's doubts are shown by `parse`; here only what stops the reading counts.
                var doubts = new DiagnosticBag();
                var reading = SourceReading.Read(record, text, finder, doubts);
                findings.AddAll(doubts.Sorted().Where(found => found.Descriptor.Severity > Severity.Info));
                locks[record.Id] = EvidenceLockBuilder.Build(record.Id, record.TextFile.Sha256, reading);
            }
        }

        return locks;
    }

    private static int VerifyLocks(AtlasContent content, SourceShelf shelf, AtlasFiles files, DiagnosticBag findings)
    {
        // Without one of its concepts the vocabulary finds fewer mentions, and no lock would follow from its text; "run
        // 'atlas evidence update'" would be the worst advice.
        if (content.NotRead.Count > 0)
        {
            return 0;
        }

        var compared = 0;
        foreach (var (source, derived) in DeriveLocks(shelf, files, new MentionFinder(content.Concepts), findings))
        {
            if (shelf.Locks.TryGetValue(source, out var kept))
            {
                EvidenceVerifier.Compare(kept, derived, shelf.Records[source].Place.Path, findings);
                compared++;
            }
        }

        return compared;
    }

    private static void CheckSlugs(AtlasContent content, DiagnosticBag findings)
    {
        VocabularyCheck.CheckSlugs(content.Concepts.Select(one => (one.Id, one.Slug, one.Place)), findings);
        VocabularyCheck.CheckSlugs(content.Perspectives.Select(one => (one.Id, one.Slug, one.Place)), findings);
        VocabularyCheck.CheckSlugs(content.Comparisons.Select(one => (one.Id, one.Slug, one.Place)), findings);
    }

    private static List<ContentFile> Decode(IReadOnlyList<InputFile> files, DiagnosticBag findings)
    {
        var decoded = new List<ContentFile>();
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (TextDecoder.Decode(file, findings) is { } text)
            {
                ReportHidden(file.Name, text, findings);
                decoded.Add(new ContentFile(file.Name, text));
            }
        }

        return decoded;
    }

    // Not in locks: they are derived from the articles, and the articles may hold anything.
    private static void ReportHidden(string name, SourceText text, DiagnosticBag findings)
    {
        var hidden = HiddenCharacters.IndexIn(text.Content);
        if (hidden >= 0 && !name.EndsWith(".json", StringComparison.Ordinal))
        {
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.HiddenCharacter, text, new TextSpan(hidden, 1), HiddenCharacters.NameAt(text.Content, hidden)));
        }
    }
}
