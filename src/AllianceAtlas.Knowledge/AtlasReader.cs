using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Copying;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Mentions;
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
        var derived = Derive(content, shelf, files, findings);
        VerifyLexicon(shelf, files, findings);
        VerifyLocks(derived, content, shelf, findings);

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

    /// <summary>
    /// The locks derived anew from the texts at hand, for <c>evidence update</c>, and the references that a changed text
    /// has moved.
    /// </summary>
    public static EvidenceReview Review(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf, _) = Open(files, findings);
        var derived = Derive(content, shelf, files, findings);
        return new EvidenceReview(derived, [.. derived.SelectMany(one => Moves(one, content, shelf))]);
    }

    /// <summary>
    /// The lexicon file learned from the source texts; null unless all of them are at hand, so that nobody's lexicon
    /// depends on what he has.
    /// </summary>
    public static string? DeriveLexicon(AtlasFiles files) => DeriveLexicon(Open(files, new DiagnosticBag()).Shelf, files);

    /// <summary>
    /// Reports every lock that is missing or does not follow from its text, and every text that is not at hand.
    /// Returns the number of locks compared.
    /// </summary>
    public static int VerifyLocks(AtlasFiles files, DiagnosticBag findings)
    {
        var (content, shelf, _) = Open(files, findings);
        shelf.CheckLocks(findings);
        VerifyLexicon(shelf, files, findings);
        return VerifyLocks(Derive(content, shelf, files, findings), content, shelf, findings);
    }

    /// <summary>
    /// One article, read with the vocabulary of <paramref name="files"/>: by its record when one has the hash of
    /// <paramref name="file"/>, else format, language and citation style are found out from <paramref name="text"/>.
    /// </summary>
    public static (SourceRecord? Record, SourceReading Reading) ReadArticle(
        InputFile file, SourceText text, AtlasFiles files, DiagnosticBag findings)
    {
        var elsewhere = new DiagnosticBag();
        var (content, shelf, _) = Open(files, elsewhere);
        var words = new ReadingWords(shelf.Lexicon, new MentionFinder(content.Concepts));
        var hash = TextLibrary.HashOf(file);
        var record = shelf.Records.Values.FirstOrDefault(one => one.TextFile.Sha256 == hash);
        return (record, record is null
            ? SourceReading.Read(text, words, findings)
            : SourceReading.Read(record, text, words, findings));
    }

    /// <summary>Reports where the source articles whose texts are at hand cite inconsistently.</summary>
    public static void CheckSources(AtlasFiles files, DiagnosticBag findings)
    {
        var elsewhere = new DiagnosticBag();
        var (_, shelf, _) = Open(files, elsewhere);
        var texts = new TextLibrary(files.Texts);
        var words = new ReadingWords(shelf.Lexicon, new MentionFinder([]));
        foreach (var record in shelf.Records.Values)
        {
            if (texts.Find(record, elsewhere) is { } text)
            {
                SourceReading.Read(record, text.Text, words, elsewhere).CheckConsistency(findings);
            }
        }
    }

    /// <summary>Reports where one article, with or without a record, cites inconsistently.</summary>
    public static void CheckArticle(InputFile file, SourceText text, AtlasFiles files, DiagnosticBag findings) =>
        ReadArticle(file, text, files, new DiagnosticBag()).Reading.CheckConsistency(findings);

    // With what people wrote: locks hold no sentences.
    private static (AtlasContent Content, SourceShelf Shelf, List<ContentFile> Written) Open(AtlasFiles files, DiagnosticBag findings)
    {
        var content = Decode(files.Content, findings, out var contentNotDecoded);
        var seeds = Decode(files.Seeds, findings, out var seedsNotDecoded);
        return (
            ContentReader.Read(content, findings, contentNotDecoded),
            SourceShelf.Read(seeds, findings, seedsNotDecoded),
            [.. content, .. seeds.Where(file => file.Name.EndsWith(SourceRecordReader.Suffix, StringComparison.Ordinal))]);
    }

    // Without one of its concepts the vocabulary finds fewer mentions, and no lock would follow from its text; "run
    // 'atlas evidence update'" would be the worst advice.
    private static IReadOnlyList<DerivedLock> Derive(
        AtlasContent content, SourceShelf shelf, AtlasFiles files, DiagnosticBag findings) =>
        content.NotRead.Count > 0 ? [] : LockDeriver.Derive(content, shelf, new TextLibrary(files.Texts), findings);

    private static int VerifyLocks(
        IReadOnlyList<DerivedLock> derived, AtlasContent content, SourceShelf shelf, DiagnosticBag findings)
    {
        var compared = 0;
        foreach (var one in derived)
        {
            if (shelf.Locks.TryGetValue(one.Record.Id, out var kept))
            {
                // That the text is another one has been reported; here is what it means for those who point into it.
                LockComparison.Report(Moves(one, content, shelf), findings);
                if (kept.Sha256 == one.Lock.Sha256)
                {
                    EvidenceVerifier.Compare(kept, one.Lock, one.Record.Place.Path, content.PassageReferences, findings);
                }

                compared++;
            }
        }

        return compared;
    }

    private static IReadOnlyList<AnchorMove> Moves(DerivedLock derived, AtlasContent content, SourceShelf shelf) =>
        shelf.Locks.TryGetValue(derived.Record.Id, out var kept) && kept.Sha256 != derived.Lock.Sha256
            ? new LockComparison(kept, derived.Lock).Moves(content.PassageReferences)
            : [];

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

    private static string? DeriveLexicon(SourceShelf shelf, AtlasFiles files)
    {
        var library = new TextLibrary(files.Texts);
        var elsewhere = new DiagnosticBag();
        // Another text than the record's is no text of the atlas yet.
        var texts = shelf.Records.Values
            .Select(record => library.Find(record, elsewhere) is var (text, hash) && hash == record.TextFile.Sha256 ? text : null)
            .OfType<SourceText>()
            .ToList();
        return texts.Count == shelf.Records.Count && texts.Count > 0 ? LexiconBuilder.Write(texts) : null;
    }

    private static void VerifyLexicon(SourceShelf shelf, AtlasFiles files, DiagnosticBag findings)
    {
        if (shelf.Lexicon is { File: { } kept } && DeriveLexicon(shelf, files) is { } derived && kept.Content != derived)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LexiconDiffersFromTexts, kept.Path));
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
