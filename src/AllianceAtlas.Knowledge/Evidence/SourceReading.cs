using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Consistency;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One article, read: its tree and what was found in it.</summary>
/// <param name="Document">The tree.</param>
/// <param name="Citations">In-text citations in the order of the file.</param>
/// <param name="Bibliography">Entries of the reference list.</param>
/// <param name="Mentions">Mentions of concepts in the order of the file.</param>
public sealed record SourceReading(
    Document Document,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<BibliographyEntry> Bibliography,
    IReadOnlyList<Mention> Mentions)
{
    /// <summary>Reads <paramref name="text"/> as <paramref name="record"/> says it is written.</summary>
    public static SourceReading Read(SourceRecord record, SourceText text, ReadingWords words, DiagnosticBag findings) => Of(
        DocumentReader.Read(text, record.TextFile.Format, record.TextLanguage, words.Lexicon, findings),
        record.CitationStyle,
        words.Mentions);

    /// <summary>Reads <paramref name="text"/> without a record: format, language and style are found out from it.</summary>
    public static SourceReading Read(SourceText text, ReadingWords words, DiagnosticBag findings)
    {
        var document = DocumentReader.Read(text, SourceFormatDetector.Detect(text), language: null, words.Lexicon, findings);
        return Of(document, CitationStyleDetector.Detect(document), words.Mentions);
    }

    /// <summary>Reports where the article cites inconsistently.</summary>
    public void CheckConsistency(DiagnosticBag findings) => ConsistencyCheck.Check(Document, Citations, Bibliography, findings);

    private static SourceReading Of(Document document, CitationStyle style, MentionFinder finder) => new(
        document,
        CitationFinder.Find(document, style),
        BibliographyReader.Read(document),
        finder.Find(document));
}
