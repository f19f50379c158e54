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
        var printed = PrintedLine.ReadAll(source);
        var contents = ContentsList.Find(source, printed);
        var furniture = PageFurniture.Remove(source, Without(printed, contents));
        foreach (var line in furniture.Removed)
        {
            findings.Add(Diagnostic.At(DiagnosticCatalogue.FurnitureLeftOut, source, line.Span, line.In(source).ToString()));
        }

        var lines = PageNumbering.Number(furniture);
        var measure = ColumnMeasure.Of(source, lines);
        var words = ArticleWords.Learn(source, lines, lexicon);
        var joiner = new LineJoiner(source, new HyphenJudge(words, measure.Hyphenates), findings);
        // The cells of a table are narrow: words are broken there that would not be in the running text.
        var tables = new TableReader(source, new LineJoiner(source, new HyphenJudge(words, hyphenates: true), findings), findings);

        var (text, notes) = new PageNotes(source, joiner).TakeOut(lines);
        var (running, floats) = new FloatFinder(source, measure, joiner, tables).TakeOut(text);
        var stretches = new StretchSplitter(source, measure, words).Split(running);
        var blocks = new BlockFinder(source, measure, words, joiner, findings).Find(stretches);

        return [.. blocks.Concat(floats).Concat(notes).Concat(ContentsList.Blocks(contents, joiner)).OrderBy(b => b.Text.FileStart)];
    }

    // What stood before and after the entries does not go on over them.
    private static List<PrintedLine> Without(List<PrintedLine> lines, List<IReadOnlyList<PrintedLine>> entries)
    {
        var taken = entries.SelectMany(entry => entry).Select(line => line.Number).ToHashSet();
        var left = new List<PrintedLine>(lines.Count);
        var isTaken = false;
        foreach (var line in lines)
        {
            if (!taken.Contains(line.Number))
            {
                left.Add(isTaken ? line with { Gap = line.Gap + 2 } : line);
            }

            isTaken = taken.Contains(line.Number);
        }

        return left;
    }
}
