using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
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
    /// could not be read is left out.
    /// </summary>
    public static Atlas Read(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf, written) = Open(files, findings);
        shelf.CheckLocks(findings);
        var texts = new TextLibrary(files.Texts);
        var derived = LockDeriver.Derive(content, shelf, texts, findings);
        LexiconCheck.Check(shelf, texts, findings);
        EvidenceVerifier.Verify(derived, content, shelf, findings);

        var works = WorkCatalogue.Build(shelf.Locks.Values, content.CuratedWorks);
        CheckCopying(written, derived, shelf, works, findings);
        ReferenceCheck.Check(content, shelf.Records, shelf.Locks, works, findings);
        VocabularyCheck.Check(content.Concepts, findings);
        VocabularyCheck.Check(content.Perspectives, findings);
        CheckSlugs(content, findings);
        CheckClaims(content, shelf, findings);
        CheckWriting(written, content, shelf, findings);

        var graph = GraphBuilder.Build(content, shelf.Locks, works);
        GraphCheck.Check(content, graph, findings);
        return new Atlas(content, shelf.Records, shelf.Locks, works, graph)
        {
            Quotations = QuotationCutter.Cut(content.Claims, derived),
        };
    }

    /// <summary>What is read before anything is proved, with what people wrote: locks hold no sentences.</summary>
    internal static (AtlasContent Content, SourceShelf Shelf, List<ContentFile> Written) Open(AtlasFiles files, DiagnosticBag findings)
    {
        var content = Decode(files.Content, findings, out var contentNotDecoded);
        var seeds = Decode(files.Seeds, findings, out var seedsNotDecoded);
        return (
            ContentReader.Read(content, findings, contentNotDecoded),
            SourceShelf.Read(seeds, findings, seedsNotDecoded),
            [.. content, .. seeds.Where(file => file.Name.EndsWith(SourceRecordReader.Suffix, StringComparison.Ordinal))]);
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
        var language = new LanguageCheck(new OtherLanguageWords(content.Concepts), findings);
        written.AsParallel().ForAll(file =>
        {
            PlacesToFillIn.Check(file.Text, findings);
            language.Check(file);
        });
        content.Texts.AsParallel().ForAll(text => HeadingCheck.Check(text.Body, findings));

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

    private static List<ContentFile> Decode(IReadOnlyList<InputFile> files, DiagnosticBag findings, out IReadOnlySet<string> notDecoded)
    {
        List<ContentFile> decoded =
        [
            .. files.OrderBy(file => file.Name, StringComparer.Ordinal)
                .AsParallel().AsOrdered().Select(file => Decode(file, findings)).OfType<ContentFile>(),
        ];
        notDecoded = files.Select(file => file.Name).Except(decoded.Select(file => file.Name), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return decoded;
    }

    private static ContentFile? Decode(InputFile file, DiagnosticBag findings)
    {
        if (TextDecoder.Decode(file, findings) is not { } text)
        {
            return null;
        }

        ReportHidden(file.Name, text, findings);
        return new ContentFile(file.Name, text);
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
