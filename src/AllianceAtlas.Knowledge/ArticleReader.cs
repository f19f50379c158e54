using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Mentions;

namespace AllianceAtlas.Knowledge;

/// <summary>Reads articles one by one, with or without a record, and tells where they cite inconsistently.</summary>
public static class ArticleReader
{
    /// <summary>
    /// One article, read with the vocabulary of <paramref name="files"/>: by its record when one has the hash of
    /// <paramref name="file"/>, else format, language and citation style are found out from <paramref name="text"/>.
    /// </summary>
    public static (SourceRecord? Record, SourceReading Reading) Read(
        InputFile file, SourceText text, AtlasFiles files, DiagnosticBag findings)
    {
        var elsewhere = new DiagnosticBag();
        var (content, shelf, _) = AtlasReader.Open(files, elsewhere, new ReadingMemory());
        var words = new ReadingWords(shelf.Lexicon, new MentionFinder(content.Concepts));
        var hash = TextLibrary.HashOf(file);
        var record = shelf.Records.Values.FirstOrDefault(one => one.TextFile.Sha256 == hash);
        return (record, record is null
            ? SourceReading.Read(text, words, findings)
            : SourceReading.Read(record, text, words, findings));
    }

    /// <summary>Reports where one article, with or without a record, cites inconsistently.</summary>
    public static void Check(InputFile file, SourceText text, AtlasFiles files, DiagnosticBag findings) =>
        Read(file, text, files, new DiagnosticBag()).Reading.CheckConsistency(findings);

    /// <summary>Reports where the source articles whose texts are at hand cite inconsistently.</summary>
    public static void CheckSources(AtlasFiles files, DiagnosticBag findings)
    {
        var elsewhere = new DiagnosticBag();
        var (_, shelf, _) = AtlasReader.Open(files, elsewhere, new ReadingMemory());
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
}
