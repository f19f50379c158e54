using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Parts the lines of the running text into stretches, over page breaks, column breaks and double spacing.</summary>
internal sealed class StretchSplitter(SourceText source, ColumnMeasure measure, ArticleWords words)
{
    // Where blank lines part the paragraphs, a short line inside a stretch must be this short to end one.
    private const double ClearlyShort = 0.8;

    // A first line is indented, so that it may be cut well before the column is full (Qvarnström, line 253).
    private const double CutShare = 0.8;

    // Text laid out with blanks sets quotations this far in, over several lines.
    private const int BlockIndent = 3;

    // Names stand alone under the title only; in the running text they may fill a line by chance.
    private const int TitlePageLines = 30;

    private enum Edge
    {
        None,
        Certain,
        Guess,
    }

    /// <summary>The stretches of <paramref name="lines"/>, in order.</summary>
    public List<Stretch> Split(IReadOnlyList<PrintedLine> lines)
    {
        var stretches = new List<Stretch>();
        var current = new List<PrintedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var edge = i == 0 ? Edge.None : EdgeBefore(lines, i);
            if (edge != Edge.None)
            {
                stretches.Add(new Stretch(current) { EndIsGuess = edge == Edge.Guess });
                current = [];
            }

            current.Add(lines[i]);
        }

        if (current.Count > 0)
        {
            stretches.Add(new Stretch(current));
        }

        return JoinOverInserts(stretches);
    }

    private Edge EdgeBefore(IReadOnlyList<PrintedLine> lines, int i)
    {
        var before = lines[i - 1];
        var after = lines[i];
        var text = after.In(source);
        var ends = LineForm.EndsSentence(before.In(source));
        if (LineForm.EndsWithHyphen(before.In(source)) && !text.IsEmpty && char.IsLetterOrDigit(text[0]))
        {
            return Edge.None;
        }

        // "Kapitel 1" and its title, each on a line, are one heading.
        if (ArticleParts.IsChapter(before.In(source)))
        {
            return Edge.None;
        }

        if (ArticleParts.IsChapter(text))
        {
            return Edge.Certain;
        }

        if (LineForm.NumberDepth(text, out _) > 1 && (ends || after.Gap > measure.Spacing || measure.Fits(before, after)))
        {
            return Edge.Certain;
        }

        if (!ends && (LineForm.GoesOn(text) || LineForm.EndsInside(before.In(source))))
        {
            return Edge.None;
        }

        if (StandsAlone(lines, i) || (after.Number <= TitlePageLines && (IsNames(before) || IsNames(after))))
        {
            return Edge.Certain;
        }

        if (after.Gap > measure.Spacing && !after.AfterPageEdge)
        {
            var cut = !ends && !BeginsSentence(after) && (measure.IsWide(before, CutShare) || !measure.Fits(before, after));
            return cut ? Edge.None : Edge.Certain;
        }

        return InsideEdge(lines, i, ends);
    }

    // No extra blank line between the two: page tops, indents and short lines have to tell.
    private Edge InsideEdge(IReadOnlyList<PrintedLine> lines, int i, bool ends)
    {
        var before = lines[i - 1];
        var after = lines[i];
        if (ends && (IsClosedBefore(before, after) || IsBlockSetIn(lines, i)))
        {
            return Edge.Certain;
        }

        if (after.AfterPageEdge)
        {
            return PageEdge(before, after, ends);
        }

        // Lines of a title page: names, degree, date, each on a line of its own.
        if (!ends && LineForm.StartsUpper(after.In(source)) && measure.Fits(before, after, ClearlyShort))
        {
            return Edge.Certain;
        }

        if (!ends && !(before.In(source)[^1] is ')' or '”' && BeginsSentence(after) && measure.Fits(before, after)))
        {
            return Edge.None;
        }

        if (AsksAgain(before.In(source), after))
        {
            return Edge.Guess;
        }

        if (after.Indent > before.Indent && (i + 1 == lines.Count || lines[i + 1].Indent < after.Indent) && !before.AfterPageEdge)
        {
            return Edge.Certain;
        }

        if (!char.IsUpper(after.In(source)[0]) && after.In(source)[0] is not ('”' or '“' or '"' or '«' or '•' or '–'))
        {
            return Edge.None;
        }

        var share = measure.BlanksPart && !measure.CountsCharacters ? ClearlyShort : 1.0;
        return measure.Fits(before, after, share) || (!measure.BlanksPart && StandsAsTitle(lines, i)) ? Edge.Guess : Edge.None;
    }

    // A title: a short line between blank lines. What is left of a sentence behind a page edge begins small or ends.
    private bool StandsAlone(IReadOnlyList<PrintedLine> lines, int i) =>
        lines[i].Gap > measure.Spacing
        && (i + 1 == lines.Count || (lines[i + 1].Gap > measure.Spacing && !lines[i + 1].AfterPageEdge))
        && (LineForm.StartsUpper(lines[i].In(source)) || LineForm.NumberDepth(lines[i].In(source), out _) > 0)
        && !LineForm.EndsSentence(lines[i].In(source)) && !measure.IsWide(lines[i], ClearlyShort)
        && !LineForm.EndsWithHyphen(lines[i].In(source));

    private bool IsNames(PrintedLine line) => line.Span.Length < 80 && TitlePage.IsNames(line.In(source).ToString(), words);

    // A page begins: blank lines tell nothing, a first line set in or a last line with room does.
    private Edge PageEdge(PrintedLine before, PrintedLine after, bool ends)
    {
        if (!ends)
        {
            return BeginsSentence(after) && !measure.IsWide(before, 1.0) ? Edge.Certain : Edge.None;
        }

        // A sentence that ended does not go on small: a box stood before the edge (Giardina, line 32).
        if (LineForm.GoesOn(after.In(source)) && !LineForm.EndsWithAbbreviation(before.In(source)))
        {
            return Edge.Certain;
        }

        return after.Indent > measure.Margin + 1 && before.Indent <= measure.Margin + 1 ? Edge.Certain
            : measure.Fits(before, after) ? Edge.Guess : Edge.None;
    }

    private bool IsClosedBefore(PrintedLine before, PrintedLine after) =>
        LineForm.StartsUpper(after.In(source)) && ((measure.TwoBlanksEnd && before.Trail > 1) || IsStep(after));

    // Two lines at the deeper indent make a block; one is the first line of a paragraph.
    private static bool IsBlockSetIn(IReadOnlyList<PrintedLine> lines, int i)
    {
        var deeper = lines[i].Indent - lines[i - 1].Indent;
        return deeper >= BlockIndent
            ? i + 1 < lines.Count && lines[i + 1].Indent == lines[i].Indent
            : deeper <= -BlockIndent && i > 1 && lines[i - 2].Indent == lines[i - 1].Indent && i + 1 < lines.Count && lines[i + 1].Indent == lines[i].Indent;
    }

    // Questions one a line, and short labels between them (Qvarnström, lines 1697-1737).
    private bool AsksAgain(ReadOnlySpan<char> before, PrintedLine after)
    {
        var text = after.In(source);
        return before[^1] == '?' && LineForm.StartsUpper(text) && (text[^1] == '?' || !measure.IsWide(after, 0.6));
    }

    private bool IsStep(PrintedLine line) => ArticleParts.IsStep(line.In(source)[..Math.Min(line.Span.Length, 40)].ToString());

    // A heading after a paragraph whose last line happens to be full: short, without full stop, a sentence begins after it.
    private bool StandsAsTitle(IReadOnlyList<PrintedLine> lines, int i) =>
        i + 1 < lines.Count
        && LineForm.StartsUpper(lines[i].In(source))
        && !LineForm.EndsSentence(lines[i].In(source))
        && BeginsSentence(lines[i + 1])
        && measure.Fits(lines[i], lines[i + 1], ClearlyShort);

    // A capital on a word the article also writes small is the capital of a sentence, not of a name.
    private bool BeginsSentence(PrintedLine line)
    {
        var text = line.In(source);
        if (!LineForm.StartsUpper(text))
        {
            return false;
        }

        var word = LineForm.FirstWord(text).Trim("“”\"«‘’'([.,;:)");
        return words.IsCommon(word);
    }

    // A box or lead printed in the middle of a sentence (Giardina, lines 26-32): the sentence goes on after it.
    private List<Stretch> JoinOverInserts(List<Stretch> stretches)
    {
        var joined = new List<Stretch>(stretches.Count);
        for (var i = 0; i < stretches.Count; i++)
        {
            if (i + 2 < stretches.Count && IsCut(stretches[i]) && !LineForm.GoesOn(stretches[i + 1].First.In(source))
                && LineForm.EndsSentence(stretches[i + 1].Last.In(source)) && char.IsLower(stretches[i + 2].First.In(source)[0]))
            {
                joined.Add(stretches[i + 2] with { Lines = [.. stretches[i].Lines, .. stretches[i + 2].Lines] });
                joined.Add(stretches[i + 1]);
                i += 2;
            }
            else
            {
                joined.Add(stretches[i]);
            }
        }

        return joined;
    }

    private bool IsCut(Stretch stretch) =>
        stretch.Lines.Count > 2 && !LineForm.EndsSentence(stretch.Last.In(source)) && measure.IsWide(stretch.Last, 0.85);
}
