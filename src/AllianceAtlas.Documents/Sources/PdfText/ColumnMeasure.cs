using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>How the running text is set: how wide its column is, how many blank lines part its lines, whether words are hyphenated.</summary>
internal sealed class ColumnMeasure
{
    // Estimated widths of full lines scatter by about this share (measured on three theses and a journal).
    private const double Tolerance = 0.015;
    private const int FewestLines = 8;
    private const int BlockIndent = 3;

    private readonly SourceText _source;

    private ColumnMeasure(SourceText source) => _source = source;

    /// <summary>
    /// Whether lines were broken by number of characters, as plain text is, and not by their width in print. Whichever
    /// explains more of the line ends is taken: under the right one, the first word of the next line hardly ever fitted.
    /// </summary>
    public bool CountsCharacters { get; private init; }

    /// <summary>Width of the column in em or characters; very large when too few lines tell.</summary>
    public double Width { get; private init; }

    /// <summary>Blanks before most lines of the running text.</summary>
    public int Margin { get; private init; }

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
        var inner = new List<int>();
        var gaps = new int[4];
        var hyphens = 0;
        var innerBlanks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var before = lines[i - 1].In(source);
            var after = lines[i].In(source);
            hyphens += LineForm.EndsWithHyphen(before) && char.IsLower(after[0]) ? 1 : 0;
            if (!LineForm.EndsSentence(before) && char.IsLower(after[0]))
            {
                innerBlanks += lines[i - 1].Trail > 1 ? 1 : 0;
                inner.Add(i);
                gaps[Math.Min(lines[i].Gap, 3)]++;
            }
        }

        var spacing = Array.IndexOf(gaps, gaps.Max());
        var margin = inner.Count == 0 ? 0 : inner.GroupBy(i => lines[i].Indent).MaxBy(same => same.Count())!.Key;
        var inPrint = Widest(source, lines, inner, null);
        var inCharacters = Widest(source, lines, inner, margin);
        var counts = inCharacters.Misfits < inPrint.Misfits;
        return new ColumnMeasure(source)
        {
            CountsCharacters = counts,
            Width = inner.Count < FewestLines ? double.MaxValue : counts ? inCharacters.Width : inPrint.Width,
            Margin = margin,
            Spacing = spacing,
            BlanksPart = lines.Skip(1).Zip(lines, (after, before) => after.Gap > spacing && LineForm.EndsSentence(before.In(source))).Count(parts => parts) * 25 > lines.Count,
            TwoBlanksEnd = lines.SkipLast(1).Count(line => line.Trail > 1 && LineForm.EndsSentence(line.In(source))) is >= 5 and var ends && innerBlanks * 50 < ends,
            Hyphenates = hyphens * 40 > lines.Count,
        };
    }

    // Width of the widest lines inside sentences, and how many of those lines had room for one more word.
    private static (double Width, int Misfits) Widest(SourceText source, IReadOnlyList<PrintedLine> lines, List<int> inner, int? margin)
    {
        if (inner.Count == 0)
        {
            return (0, 0);
        }

        var widths = inner.ConvertAll(i => WidthOf(source, lines[i - 1], margin));
        var width = widths.Order().ElementAt((int)(widths.Count * 0.97));
        var limit = width * (1 - (margin is null ? Tolerance : 0));
        var misfits = inner.Where((i, k) => !LineForm.EndsWithHyphen(lines[i - 1].In(source)) && widths[k] + WidthOfFirst(source, lines[i], margin) <= limit);
        return (width, misfits.Count());
    }

    // In characters from the margin on, or in print where no margin is given.
    private static double WidthOf(SourceText source, PrintedLine line, int? margin) =>
        margin is { } from ? line.Span.Length + Math.Max(0, line.Indent - from) : GlyphWidths.Of(line.In(source));

    private static double WidthOfFirst(SourceText source, PrintedLine line, int? margin) =>
        LineForm.FirstWord(line.In(source)) is var word && margin is not null ? word.Length + 1 : GlyphWidths.Of(word) + GlyphWidths.Blank;

    /// <summary>Whether the first word of <paramref name="next"/> would have fitted on <paramref name="line"/>: the line was ended on purpose.</summary>
    public bool Fits(PrintedLine line, PrintedLine next, double share = 1.0) =>
        WidthWithNext(line, next) <= Width * share * (1 - (CountsCharacters ? 0 : Tolerance));

    /// <summary>Width of <paramref name="line"/> with the first word of <paramref name="next"/> set after it.</summary>
    public double WidthWithNext(PrintedLine line, PrintedLine next) => WidthOf(line) + WidthOfFirst(_source, next, CountsCharacters ? Margin : null);

    /// <summary>Whether <paramref name="line"/> is at least <paramref name="share"/> of the column wide.</summary>
    public bool IsWide(PrintedLine line, double share) => WidthOf(line) >= Width * share;

    /// <summary>Whether every one of <paramref name="lines"/> is set in from the margin.</summary>
    public bool IsSetIn(IReadOnlyList<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Indent < Margin + BlockIndent)
            {
                return false;
            }
        }

        return true;
    }

    private double WidthOf(PrintedLine line) => WidthOf(_source, line, CountsCharacters ? Margin : null);
}
