using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Joins the lines of one block into clean text: one blank between words, no hyphen the typesetter put in.</summary>
internal sealed class LineJoiner(SourceText source, HyphenJudge judge, DiagnosticBag findings)
{
    /// <summary>The clean text of <paramref name="lines"/>.</summary>
    public MappedText Join(IReadOnlyList<PrintedLine> lines)
    {
        var builder = new MappedTextBuilder(source);
        Append(builder, lines, mendWords: false);
        return builder.ToMappedText();
    }

    /// <summary>The clean text of the cells of a table or the labels of a figure, one blank between two of them.</summary>
    public MappedText JoinCells(IReadOnlyList<IReadOnlyList<PrintedLine>> cells)
    {
        var builder = new MappedTextBuilder(source);
        PrintedLine? last = null;
        foreach (var cell in cells)
        {
            if (last is { } before)
            {
                builder.Insert(" ", before.Span.End);
            }

            Append(builder, cell, mendWords: true);
            last = cell[^1];
        }

        return builder.ToMappedText();
    }

    /// <summary>The clean text of a few <paramref name="lines"/> that may yet turn out to be something else; reports nothing.</summary>
    public string Peek(IReadOnlyList<PrintedLine> lines) =>
        new LineJoiner(source, judge, new DiagnosticBag()).Join(lines).Content;

    private void Append(MappedTextBuilder builder, IReadOnlyList<PrintedLine> lines, bool mendWords)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                JoinEnds(builder, lines[i - 1], lines[i]);
            }

            AppendWords(builder, lines[i].Span, mendWords);
        }
    }

    private void AppendWords(MappedTextBuilder builder, TextSpan span, bool mendWords)
    {
        var text = source.Slice(span);
        var start = 0;
        while (start < text.Length)
        {
            var blank = start;
            while (blank < text.Length && !NeedsCare(text, blank, mendWords))
            {
                blank++;
            }

            builder.Append(TextSpan.FromBounds(span.Start + start, span.Start + blank));
            start = blank;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var isSplit = mendWords && start > blank && judge.IsSplitWord(text[..blank], text[start..]);
            if (start > blank && !isSplit)
            {
                builder.Insert(" ", span.Start + blank);
            }
        }
    }

    // A blank alone may stay as it is; a run of blanks, a tab or a no-break space becomes one blank.
    private static bool NeedsCare(ReadOnlySpan<char> text, int i, bool everyBlank) =>
        char.IsWhiteSpace(text[i]) && (everyBlank || text[i] != ' ' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])));

    private void JoinEnds(MappedTextBuilder builder, PrintedLine before, PrintedLine after)
    {
        var end = judge.Judge(before.In(source), after.In(source), out var sure);
        if (end == LineEnd.Soft)
        {
            builder.RemoveLast(1);
        }
        else if (end is LineEnd.Blank or LineEnd.HardBlank)
        {
            builder.Insert(" ", before.Span.End);
        }

        if (!sure || end == LineEnd.Unmarked)
        {
            var place = new TextSpan(before.Span.End - 1, 1);
            var halves = string.Concat(LastWord(before.In(source)), " / ", LineForm.FirstWord(after.In(source)));
            findings.Add(Diagnostic.At(DiagnosticCatalogue.LineEndGuessed, source, place, halves, end == LineEnd.Unmarked ? "one word" : "a hyphen of the typesetter"));
        }
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..];
}
