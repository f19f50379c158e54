using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Reads the text of a PDF: lines as printed become headings, paragraphs, quotations, tables, lists and references.</summary>
internal static class PdfTextReader
{
    /// <summary>The blocks of <paramref name="source"/> in reading order; <paramref name="lexicon"/> helps with its line ends.</summary>
    public static List<DraftBlock> Read(SourceText source, Lexicon lexicon, DiagnosticBag findings)
    {
        var furniture = PageFurniture.Remove(source, PrintedLine.ReadAll(source));
        foreach (var line in furniture.Removed)
        {
            findings.Add(Diagnostic.At(DiagnosticCatalogue.FurnitureLeftOut, source, line.Span, line.In(source).ToString()));
        }

        var lines = PageNumbering.Number(furniture);
        var measure = ColumnMeasure.Of(source, lines);
        var words = ArticleWords.Learn(source, lines, lexicon);
        var joiner = new LineJoiner(source, new HyphenJudge(words, measure.Hyphenates), findings);

        var (running, floats) = new FloatFinder(source, measure, joiner, findings).TakeOut(lines);
        var stretches = new StretchSplitter(source, measure, words).Split(running);
        var blocks = new BlockFinder(source, measure, words, joiner, findings).Find(stretches);

        return [.. blocks.Concat(floats).OrderBy(b => b.Text.FileStart)];
    }
}
