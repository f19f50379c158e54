using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>How the running text is set: how wide its column is, how many blank lines part its lines, whether words are hyphenated.</summary>
internal sealed class ColumnMeasure
{
    // Estimated widths of full lines scatter by about this share (measured on three theses and a journal).
    private const double Tolerance = 0.015;
    private const int FewestLines = 8;

    private readonly SourceText _source;

    private ColumnMeasure(SourceText source) => _source = source;

    /// <summary>Width of the column in em; very large when too few lines tell.</summary>
    public double Width { get; private init; }

    /// <summary>Blank lines between two lines of one paragraph: 0, or 1 in double-spaced text.</summary>
    public int Spacing { get; private init; }

    /// <summary>Whether blank lines part the paragraphs, so that a short line alone means little.</summary>
    public bool BlanksPart { get; private init; }

    /// <summary>
    /// Whether two blanks at a line end mark the end of a paragraph, as texts from word processors often have it
    /// (Qvarnström, Bergen): they stand after full stops and never inside a sentence.
    /// </summary>
    public bool TwoBlanksEnd { get; private init; }

    /// <summary>Whether the text is hyphenated at line ends at all.</summary>
    public bool Hyphenates { get; private init; }

    /// <summary>Measures <paramref name="lines"/>.</summary>
    public static ColumnMeasure Of(SourceText source, IReadOnlyList<PrintedLine> lines)
    {
        var widths = new List<double>();
        var gaps = new int[4];
        var hyphens = 0;
        var parted = 0;
        var endBlanks = 0;
        var innerBlanks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var before = lines[i - 1].In(source);
            var after = lines[i].In(source);
            hyphens += LineForm.EndsWithHyphen(before) && char.IsLower(after[0]) ? 1 : 0;
            if (!LineForm.EndsSentence(before) && char.IsLower(after[0]))
            {
                innerBlanks += lines[i - 1].Trail > 1 ? 1 : 0;
                widths.Add(GlyphWidths.Of(before));
                gaps[Math.Min(lines[i].Gap, 3)]++;
            }
        }

        var spacing = Array.IndexOf(gaps, gaps.Max());
        for (var i = 1; i < lines.Count; i++)
        {
            var ends = LineForm.EndsSentence(lines[i - 1].In(source));
            parted += ends && lines[i].Gap > spacing ? 1 : 0;
            endBlanks += ends && lines[i - 1].Trail > 1 ? 1 : 0;
        }

        widths.Sort();
        return new ColumnMeasure(source)
        {
            Width = widths.Count < FewestLines ? double.MaxValue : widths[(int)(widths.Count * 0.97)],
            Spacing = spacing,
            BlanksPart = parted * 25 > lines.Count,
            TwoBlanksEnd = endBlanks >= 5 && innerBlanks * 50 < endBlanks,
            Hyphenates = hyphens * 40 > lines.Count,
        };
    }

    /// <summary>Whether the first word of <paramref name="next"/> would have fitted on <paramref name="line"/>: the line was ended on purpose.</summary>
    public bool Fits(PrintedLine line, PrintedLine next, double share = 1.0) =>
        WidthWithNext(line, next) <= Width * share * (1 - Tolerance);

    /// <summary>Width of <paramref name="line"/> with the first word of <paramref name="next"/> set after it.</summary>
    public double WidthWithNext(PrintedLine line, PrintedLine next) =>
        GlyphWidths.Of(line.In(_source)) + GlyphWidths.Blank + GlyphWidths.Of(LineForm.FirstWord(next.In(_source)));

    /// <summary>Whether <paramref name="line"/> is at least <paramref name="share"/> of the column wide.</summary>
    public bool IsWide(PrintedLine line, double share) => GlyphWidths.Of(line.In(_source)) >= Width * share;
}
