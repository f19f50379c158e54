using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Proves that the lexicon follows from the texts, as locks do.</summary>
internal static class LexiconCheck
{
    /// <summary>Reports the lexicon on <paramref name="shelf"/> when all texts are at hand and say otherwise.</summary>
    public static void Check(SourceShelf shelf, TextLibrary texts, DiagnosticBag findings)
    {
        if (shelf.Lexicon is { File: { } kept } && Derive(shelf, texts) is { } derived && kept.Content != derived)
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.LexiconDiffersFromTexts, kept.Path));
        }
    }

    /// <summary>The lexicon file that follows from the texts of all records; null unless all are at hand.</summary>
    public static string? Derive(SourceShelf shelf, TextLibrary texts)
    {
        var elsewhere = new DiagnosticBag();
        // Another text than the record's is no text of the atlas yet.
        var found = shelf.Records.Values
            .Select(record => texts.Find(record, elsewhere) is var (text, hash) && hash == record.TextFile.Sha256 ? text : null)
            .OfType<SourceText>()
            .ToList();
        return found.Count == shelf.Records.Count && found.Count > 0 ? LexiconBuilder.Write(found) : null;
    }
}
