using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Finds what a page prints round its text: running heads, page numbers, journal lines, end marks, stray dots.</summary>
internal sealed class PageFurniture
{
    private readonly SourceText _source;
    private readonly List<PrintedLine> _lines;
    private readonly RunningLines _running;
    private readonly HashSet<int> _chain;

    private PageFurniture(SourceText source, List<PrintedLine> lines)
    {
        (_source, _lines) = (source, lines);
        _running = new RunningLines(source, lines);
        _chain = PageNumberChain.Find(_running);
    }

    /// <summary>Lines of text in order; the lines left out; and the page number printed on some of those.</summary>
    internal sealed record Result(List<PrintedLine> Body, List<PrintedLine> Removed, Dictionary<int, int> PageNumbers);

    /// <summary>Parts text from furniture.</summary>
    public static Result Remove(SourceText source, List<PrintedLine> lines) => new PageFurniture(source, lines).Part();

    private Result Part()
    {
        var result = new Result([], [], []);
        var gap = 0;
        var top = false;
        var edge = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (IsFurniture(i))
            {
                result.Removed.Add(line);
                gap += line.Gap;
                top |= line.TopOfPage;
                edge = true;
                if (_running[i].Page is { } number)
                {
                    result.PageNumbers[line.Number] = number;
                }
            }
            else
            {
                result.Body.Add(line with { Gap = line.Gap + gap, TopOfPage = line.TopOfPage || top, AfterPageEdge = line.TopOfPage || edge });
                gap = 0;
                top = edge = false;
            }
        }

        DropEndMark(result);
        return result;
    }

    private bool IsFurniture(int index)
    {
        var text = _lines[index].In(_source);
        var line = _running[index];
        if (!text.ContainsAnyExcept(".·_*|"))
        {
            return true;
        }

        if (!line.MayRun)
        {
            return false;
        }

        if (text.Contains("ISSN ", StringComparison.Ordinal))
        {
            return _running.IsApart(index);
        }

        return line.Page is null ? index > 2 && !LineForm.EndsSentence(text) && IsHead(index)
            : line.IsBare ? IsPageNumber(index)
            : HasPageNumber(index);
    }

    // Words that come again. Right above or below a line with the number of its page twice is enough: left and right pages of a
    // journal have heads of their own, and a short article has each of them twice.
    private bool IsHead(int index) => TouchesCountedLine(index)
        ? Repeats(index, least: 2)
        : (_running.IsApart(index) || _running.TouchesNumber(index) || IsFootAboveHead(index)) && Repeats(index, least: 3);

    // The foot of a page right above the head of the next: one of them names the year of the journal. Sub-headings come again and touch
    // other lines as well (Qvarnström, line 1700).
    private bool IsFootAboveHead(int index) =>
        _running.TouchesRunning(index) && (_running.NamesYear(index - 1) || _running.NamesYear(index) || _running.NamesYear(index + 1));

    private bool TouchesCountedLine(int index) => IsCounted(index - 1) || IsCounted(index + 1);

    private bool IsCounted(int index) =>
        index >= 0 && index < _lines.Count && _running[index] is { MayRun: true, Page: not null, IsBare: false } && HasPageNumber(index);

    // A number alone: one of those that count the pages, or one at the edge of a page.
    private bool IsPageNumber(int index) =>
        (_chain.Contains(index) && _chain.Count > 1) || ((_running.IsApart(index) || _running.TouchesRunning(index)) && _running.AtPageEdge(index))
        || (_running.IsApart(index) && !StandsAmongCells(index));

    // The number in a cell has other cells beside it, which are short.
    private bool StandsAmongCells(int index) =>
        LineForm.WordCount(_lines[index - 1].In(_source)) < 5 || LineForm.WordCount(_lines[index + 1].In(_source)) < 5;

    // "Psykoterapi 2018/4  27", "OM Å VENTE 12": words with a number that come again, or that only a page edge has.
    private bool HasPageNumber(int index)
    {
        var text = _lines[index].In(_source);
        if (Repeats(index, least: 2))
        {
            return true;
        }

        return _running.IsApart(index)
            && (RunningLines.LooksLikeJournal(text) || (_running.AtPageEdge(index) && !RunningLines.ContainsLower(text)));
    }

    // The same words on page after page. Sub-headings come again as well ("Tema 1", "Tema 2"), but cut no sentence.
    private bool Repeats(int index, int least)
    {
        var group = _running.GroupOf(index);
        var counted = _chain.Contains(index) && _chain.Count > 2 && _running.HasNumberSetOff(index);
        return group.Count >= least && !group.IsCrowded && (counted || group.AtEdge * 3 >= group.Count);
    }

    // A mark after the last full stop of the article: a square, or a letter of the journal's own type ("handledare! s").
    private void DropEndMark(Result result)
    {
        for (var i = 0; i < result.Body.Count; i++)
        {
            var line = result.Body[i];
            var text = line.In(_source);
            var bare = text.Length > 3 ? text[..^1].TrimEnd(' ') : default;
            var isMark = text.Length > 3 && bare[^1] is '.' or '!' or '?' or '”' or '»'
                && (text[^1] is '■' or '□' or '●' or '◆' or '▪' or '¤' or '\uF06E'
                    || (i == result.Body.Count - 1 && text[^2] == ' ' && char.IsAsciiLetterLower(text[^1])));
            if (isMark)
            {
                result.Removed.Add(line with { Span = new TextSpan(line.Span.End - 1, 1) });
                result.Body[i] = line with { Span = new TextSpan(line.Span.Start, bare.Length) };
            }
        }
    }
}
