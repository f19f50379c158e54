using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Copying;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Perspectives;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Knowledge.Writing;

namespace AllianceAtlas.Knowledge;

/// <summary>Files in, atlas out: reads what people wrote, proves it against the evidence, and draws the graph.</summary>
public static class AtlasReader
{
    /// <summary>
    /// The atlas in <paramref name="files"/>. It is complete only when <paramref name="findings"/> holds no error; what
    /// could not be read is left out. Who reads often brings a <paramref name="memory"/>.
    /// </summary>
    public static Atlas Read(AtlasFiles files, DiagnosticBag findings, ReadingMemory? memory = null)
    {
        memory ??= new ReadingMemory();
        var (content, shelf, written) = Open(files, findings, memory);
        shelf.CheckLocks(findings);
        var texts = new TextLibrary(files.Texts);
        // Without one of its concepts no article is read, and that is not to be remembered.
        var derived = content.NotRead.Count > 0 ? [] : memory.Locks(files, findings, found => LockDeriver.Derive(content, shelf, texts, found));
        LexiconCheck.Check(shelf, texts, findings);
        EvidenceVerifier.Verify(derived, content, shelf, findings);

        var works = WorkCatalogue.Build(shelf.Locks.Values, content.CuratedWorks);
        // Drawn beside the proofs: neither needs the other.
        var drawing = Task.Run(() => GraphBuilder.Build(content, shelf.Locks, works));
        CheckCopying(written, derived, shelf, works, findings);
        NamedIdCheck.Check(content, shelf.Records, shelf.Locks, works, findings);
        VocabularyCheck.Check(content.Concepts, findings);
        VocabularyCheck.Check(content.Perspectives, findings);
        CheckSlugs(content, findings);
        CheckClaims(content, shelf, findings);
        CheckWriting(written, content, shelf, findings);

        var graph = drawing.GetAwaiter().GetResult();
        GraphCheck.Check(content, graph, findings);
        return new Atlas(content, shelf.Records, shelf.Locks, works, graph)
        {
            Quotations = QuotationCutter.Cut(content.Claims, derived),
        };
    }

    /// <summary>What is read before anything is proved, with what people wrote: locks hold no sentences.</summary>
    internal static (AtlasContent Content, SourceShelf Shelf, List<ContentFile> Written) Open(
        AtlasFiles files, DiagnosticBag findings, ReadingMemory memory)
    {
        var (content, seeds) = memory.Open(files, findings);
        var shelf = Task.Run(() => SourceShelf.Read(seeds.Files, findings, seeds.NotDecoded));
        return (
            ContentReader.Read(content.Files, findings, content.NotDecoded),
            shelf.GetAwaiter().GetResult(),
            [.. content.Files, .. seeds.Files.Where(file => file.Name.EndsWith(SourceRecordReader.Suffix, StringComparison.Ordinal))]);
    }

    private static void CheckClaims(AtlasContent content, SourceShelf shelf, DiagnosticBag findings)
    {
        foreach (var claim in content.Claims)
        {
            ClaimCheck.Check(claim, shelf.Locks, findings);
        }

        PerspectiveCheck.Check(content.Claims, shelf.Locks, new PerspectiveFinder(content.Perspectives), findings);
        QuoteCheck.Check(content.Claims, shelf.Records, shelf.Locks, findings);
    }

    private static void CheckCopying(
        List<ContentFile> written,
        IReadOnlyList<DerivedLock> derived,
        SourceShelf shelf,
        IReadOnlyDictionary<string, Work> works,
        DiagnosticBag findings)
    {
        var titles = shelf.Records.Values.Concat<Publication>(works.Values).Select(one => one.Title).OfType<string>();
        var readings = derived.ToDictionary(one => one.Record.Id, one => one.Reading, StringComparer.Ordinal);
        CopyCheck.Check(written, readings, titles, findings);
    }

    private static void CheckWriting(List<ContentFile> written, AtlasContent content, SourceShelf shelf, DiagnosticBag findings)
    {
        var words = new OtherLanguageWords(content.Concepts);
        Parallel.ForEach(
            written,
            () => new LanguageCheck(words, findings),
            (file, _, language) =>
            {
                var text = file.Text();
                PlacesToFillIn.Check(text, findings);
                language.Check(file, text);
                return language;
            },
            _ => { });
        Parallel.ForEach(content.Texts, text => HeadingCheck.Check(text.Body, findings));

        // Without one of its concepts or locks nobody can say what leads where.
        if (content.NotRead.Count == 0 && shelf.Records.Keys.All(shelf.Locks.ContainsKey))
        {
            UseCheck.Check(content, written, [.. shelf.Locks.Values], findings);
        }
    }

    private static void CheckSlugs(AtlasContent content, DiagnosticBag findings)
    {
        VocabularyCheck.CheckSlugs(content.Concepts.Select(one => (one.Id, one.Slug, one.Place)), findings);
        VocabularyCheck.CheckSlugs(content.Perspectives.Select(one => (one.Id, one.Slug, one.Place)), findings);
        VocabularyCheck.CheckSlugs(content.Comparisons.Select(one => (one.Id, one.Slug, one.Place)), findings);
        VocabularyCheck.CheckSlugs(content.Paths.Select(one => (one.Id, one.Slug, one.Place)), findings);
    }
}
