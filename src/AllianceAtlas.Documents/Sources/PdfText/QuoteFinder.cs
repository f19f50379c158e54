using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Finds quotations set apart: speech in quotation marks, and text set narrower than the column after a colon, before
/// an attribution or after another quotation. Narrowness alone is not enough: abstracts and lists are narrow too.
/// </summary>
internal sealed class QuoteFinder(SourceText source, ColumnMeasure measure)
{
    // Measured: quotations stay under 0.93 of the column in Bergen and under 0.955 in Giardina, running text reaches 0.97.
    private const double Narrow = 0.95;
    private const double NarrowAfterColon = 0.965;
    private const int LongestAttribution = 90;
    private const int LongestSpeech = 20;

    // Without a bound, thousands of short lines would each look on to the end of the text.
    private const int MostPieces = 100;

    /// <summary>The stretches with every quotation marked; pieces of one quotation put together.</summary>
    public List<Stretch> Mark(IReadOnlyList<Stretch> stretches)
    {
        var marked = new List<Stretch>(stretches.Count);
        for (var i = 0; i < stretches.Count;)
        {
            var after = marked.Count > 0 ? marked[^1] : null;
            var end = QuoteEnd(stretches, i, after);
            if (end > i)
            {
                marked.Add(stretches[end - 1] with { Lines = [.. stretches.Take(i..end).SelectMany(s => s.Lines)], IsQuote = true });
                i = end;
            }
            else
            {
                marked.Add(stretches[i]);
                i++;
            }
        }

        return marked;
    }

    // The index after the last stretch of the quotation that begins at start; start itself when none does.
    private int QuoteEnd(IReadOnlyList<Stretch> stretches, int start, Stretch? before)
    {
        if (IsSpeech(stretches[start]) || HasVoice(stretches[start]))
        {
            return start + 1;
        }

        if (stretches[start].Lines.Count == 1 && IsTitle(stretches[start].First))
        {
            return start;
        }

        var lines = new List<PrintedLine>();
        for (var end = start; end < Math.Min(stretches.Count, start + MostPieces) && IsNarrow(stretches[end].Lines, NarrowAfterColon); end++)
        {
            lines.AddRange(stretches[end].Lines);
            var closes = EndsWithAttribution(lines);
            if (closes || !stretches[end].EndIsGuess || end + 1 == stretches.Count || !IsNarrow(stretches[end + 1].Lines, NarrowAfterColon))
            {
                return IsSetApart(lines, before, closes) ? end + 1 : start;
            }
        }

        return start;
    }

    private bool IsSetApart(List<PrintedLine> lines, Stretch? before, bool attributed)
    {
        var first = lines[0].In(source);
        var afterColon = before is { IsQuote: false } && before.Last.In(source)[^1] == ':';
        if (LineForm.MarkerLength(first) > 0 || LineForm.NumberDepth(first, out _) > 0 || SentenceEnds(lines) * (afterColon ? 2 : 3) > lines.Count)
        {
            return false;
        }

        return afterColon
            ? lines.Count > 1
            : lines.Count > 2 && IsNarrow(lines, Narrow) && (attributed || before is { IsQuote: true }) && HasRoom(lines);
    }

    private bool IsNarrow(IReadOnlyList<PrintedLine> lines, double share)
    {
        if (lines.Count > 1 && measure.IsSetIn(lines))
        {
            return true;
        }

        foreach (var line in lines)
        {
            if (measure.IsWide(line, share))
            {
                return false;
            }
        }

        return true;
    }

    // In some line the next word would have fitted the column: the lines were made shorter on purpose.
    private bool HasRoom(List<PrintedLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!LineForm.EndsWithHyphen(lines[i - 1].In(source)) && measure.Fits(lines[i - 1], lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    // In running text most lines end inside a sentence; in lists and interview guides they do not.
    private int SentenceEnds(List<PrintedLine> lines) => lines.SkipLast(1).Count(l => LineForm.EndsSentence(l.In(source)));

    // "(Marit, VOP).", "(s. 83).", "(Rousmaniere, 2017, s. 42)", also broken over two lines.
    private bool EndsWithAttribution(List<PrintedLine> lines)
    {
        var tail = string.Join(' ', lines.TakeLast(2).Select(l => l.In(source).ToString())).TrimEnd('.');
        var open = tail.LastIndexOf('(');
        return tail.EndsWith(')') && open >= 0 && tail.Length - open < LongestAttribution;
    }

    // "… så det var vi to om. (Informant 6)": after the full stop nothing but the voice, which no running text does.
    private bool HasVoice(Stretch stretch)
    {
        var tail = string.Join(' ', stretch.Lines.TakeLast(2).Select(l => l.In(source).ToString())).TrimEnd('.');
        var open = tail.LastIndexOf('(');
        if (open < 3 || !tail.EndsWith(')') || stretch.Lines.Count > LongestSpeech)
        {
            return false;
        }

        var voice = tail.AsSpan(open + 1, tail.Length - open - 2);
        return LineForm.EndsSentence(tail.AsSpan(0, open).TrimEnd()) && voice.Length is > 0 and < 40 && char.IsUpper(voice[0]) && !HasYear(voice);
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    // A title with a full stop on a line of its own before a quotation (Bergen, line 2692).
    private bool IsTitle(PrintedLine line) => TitleForm.IsShortTitle(line.In(source).ToString());

    private bool IsSpeech(Stretch stretch)
    {
        var first = stretch.First.In(source);
        if (first[0] is not ('”' or '“' or '"' or '«' or '„'))
        {
            return false;
        }

        var text = string.Join(' ', stretch.Lines.Select(l => l.In(source).ToString()));
        var close = text.LastIndexOfAny(['”', '“', '"', '»']);
        var tail = close <= 0 ? "" : text[(close + 1)..].Trim(' ', '.', ',');
        var attributed = tail.Length > 1 && tail[0] == '(' && tail[^1] == ')' && tail.Length < LongestAttribution;
        return close > 0 && stretch.Lines.Count > 1 && (tail.Length == 0 || attributed);
    }
}
