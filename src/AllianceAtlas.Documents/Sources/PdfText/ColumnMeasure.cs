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

    /// <summary>
    /// Whether lines were broken by number of characters, as plain text is, and not by their width in print. Whichever
    /// explains more of the line ends is taken: under the right one, the first word of the next line hardly ever fitted.
    /// </summary>
    public bool CountsCharacters { get; private init; }

    /// <summary>Width of the column in em or characters; very large when too few lines tell.</summary>
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
        var inPrint = Widest(source, lines, inner, countsCharacters: false);
        var inCharacters = Widest(source, lines, inner, countsCharacters: true);
        var counts = inCharacters.Misfits < inPrint.Misfits;
        return new ColumnMeasure(source)
        {
            CountsCharacters = counts,
            Width = inner.Count < FewestLines ? double.MaxValue : counts ? inCharacters.Width : inPrint.Width,
            Spacing = spacing,
            BlanksPart = lines.Skip(1).Zip(lines, (after, before) => after.Gap > spacing && LineForm.EndsSentence(before.In(source))).Count(parts => parts) * 25 > lines.Count,
            TwoBlanksEnd = lines.SkipLast(1).Count(line => line.Trail > 1 && LineForm.EndsSentence(line.In(source))) is >= 5 and var ends && innerBlanks * 50 < ends,
            Hyphenates = hyphens * 40 > lines.Count,
        };
    }

    // Width of the widest lines inside sentences, and how many of those lines had room for one more word.
    private static (double Width, int Misfits) Widest(SourceText source, IReadOnlyList<PrintedLine> lines, List<int> inner, bool countsCharacters)
    {
        if (inner.Count == 0)
        {
            return (0, 0);
        }

        var widths = inner.ConvertAll(i => WidthOf(lines[i - 1].In(source), countsCharacters));
        var width = widths.Order().ElementAt((int)(widths.Count * 0.97));
        var misfits = inner.Where((i, k) => !LineForm.EndsWithHyphen(lines[i - 1].In(source))
            && widths[k] + WidthOf(LineForm.FirstWord(lines[i].In(source)), countsCharacters) + WidthOf(" ", countsCharacters) <= width * (1 - (countsCharacters ? 0 : Tolerance)));
        return (width, misfits.Count());
    }

    private static double WidthOf(ReadOnlySpan<char> text, bool countsCharacters) => countsCharacters ? text.Length : GlyphWidths.Of(text);

    /// <summary>Whether the first word of <paramref name="next"/> would have fitted on <paramref name="line"/>: the line was ended on purpose.</summary>
    public bool Fits(PrintedLine line, PrintedLine next, double share = 1.0) =>
        WidthWithNext(line, next) <= Width * share * (1 - (CountsCharacters ? 0 : Tolerance));

    /// <summary>Width of <paramref name="line"/> with the first word of <paramref name="next"/> set after it.</summary>
    public double WidthWithNext(PrintedLine line, PrintedLine next) =>
        WidthOf(line.In(_source), CountsCharacters) + WidthOf(" ", CountsCharacters) + WidthOf(LineForm.FirstWord(next.In(_source)), CountsCharacters);

    /// <summary>Whether <paramref name="line"/> is at least <paramref name="share"/> of the column wide.</summary>
    public bool IsWide(PrintedLine line, double share) => WidthOf(line.In(_source), CountsCharacters) >= Width * share;
}
