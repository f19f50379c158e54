using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Finds what a page prints round its text: running heads, page numbers, journal lines, end marks, stray dots.</summary>
internal sealed class PageFurniture
{
    private const int MostWords = 12;
    private const int ShortestPage = 8;

    private readonly SourceText _source;
    private readonly List<PrintedLine> _lines;
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private readonly HashSet<string> _crowded = new(StringComparer.Ordinal);
    private int _lastNumber;

    private PageFurniture(SourceText source, List<PrintedLine> lines) => (_source, _lines) = (source, lines);

    /// <summary>Lines of text in order; the lines left out; and the page number printed on some of those.</summary>
    internal sealed record Result(List<PrintedLine> Body, List<PrintedLine> Removed, Dictionary<int, int> PageNumbers);

    /// <summary>Parts text from furniture.</summary>
    public static Result Remove(SourceText source, List<PrintedLine> lines)
    {
        var furniture = new PageFurniture(source, lines);
        furniture.CountRepeats();
        return furniture.Part();
    }

    private void CountRepeats()
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _lines.Count; i++)
        {
            if ((IsApart(i) || IsSetOffNumber(i)) && Key(i) is { Length: > 0 } key)
            {
                _repeats[key] = _repeats.GetValueOrDefault(key) + 1;
                if (last.TryGetValue(key, out var before) && _lines[i].Number - before < ShortestPage)
                {
                    _crowded.Add(key);
                }

                last[key] = _lines[i].Number;
            }
        }
    }

    private Result Part()
    {
        var result = new Result([], [], []);
        var gap = 0;
        var top = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (IsFurniture(i, out var page))
            {
                result.Removed.Add(line);
                gap += line.Gap;
                top |= line.TopOfPage;
                if (page is { } number)
                {
                    result.PageNumbers[line.Number] = _lastNumber = number;
                }
            }
            else
            {
                result.Body.Add(line with { Gap = line.Gap + gap, TopOfPage = line.TopOfPage || top });
                gap = 0;
                top = false;
            }
        }

        DropEndMark(result);
        return result;
    }

    private bool IsFurniture(int index, out int? page)
    {
        var line = _lines[index].In(_source);
        page = null;
        if (!line.ContainsAnyExcept(".·_*|"))
        {
            return true;
        }

        if (LineForm.WordCount(line) > MostWords || !(IsApart(index) || IsSetOffNumber(index)))
        {
            return false;
        }

        if (line.Contains("ISSN ", StringComparison.Ordinal))
        {
            return true;
        }

        page = PageNumber(line, out var rest);
        if (page is { } number && rest.IsEmpty)
        {
            return number > _lastNumber || AtPageEdge(index);
        }

        var repeats = Key(index) is { Length: > 0 } key ? _repeats[key] : 0;
        if (!IsApart(index))
        {
            // The rows of a table repeat as well, but closer together than pages do.
            return repeats > 1 && !_crowded.Contains(Key(index)) && page > _lastNumber;
        }

        if (page is not null)
        {
            return repeats > 1 || LooksLikeJournal(rest) || (AtPageEdge(index) && !ContainsLower(rest));
        }

        return repeats > 2 && AtPageEdge(index);
    }

    // A line that stands by itself: blank lines or a page's edge on both sides.
    private bool IsApart(int index)
    {
        var before = index == 0 || _lines[index].Gap > 0 || _lines[index].TopOfPage;
        var after = index == _lines.Count - 1 || _lines[index + 1].Gap > 0 || _lines[index + 1].TopOfPage;
        return before && after;
    }

    // A head printed right under the text has its number at a distance: "Bladet 2019/4    32" (one blank line at most beside it).
    private bool IsSetOffNumber(int index)
    {
        var line = _lines[index].In(_source);
        var beside = index == 0 || index == _lines.Count - 1 || _lines[index].Gap > 0 || _lines[index + 1].Gap > 0;
        return beside && line.IndexOf("  ") > 0 && PageNumber(line, out var rest) is not null && !rest.IsEmpty
            && (line.TrimEnd("0123456789").EndsWith("  ") || line.TrimStart("0123456789").StartsWith("  "));
    }

    // Between pages a sentence is cut: the text before does not end and the text after goes on.
    private bool AtPageEdge(int index)
    {
        if (index == 0 || index == _lines.Count - 1 || _lines[index].TopOfPage || _lines[index + 1].TopOfPage)
        {
            return true;
        }

        return !LineForm.EndsSentence(_lines[index - 1].In(_source)) && LineForm.GoesOn(_lines[index + 1].In(_source));
    }

    /// <summary>The number at the edge of a running line and what is left of the line; null when there is none.</summary>
    private static int? PageNumber(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var bare = line.Trim("-–—| ");
        var end = bare.Length;
        while (end > 0 && char.IsAsciiDigit(bare[end - 1]))
        {
            end--;
        }

        var start = 0;
        while (start < bare.Length && char.IsAsciiDigit(bare[start]))
        {
            start++;
        }

        rest = default;
        if (bare.Length - end is > 0 and < 5 && (end == 0 || IsSetOff(bare[..end])))
        {
            rest = WithoutPageWord(bare[..end].TrimEnd(" \t|–-"));
            return int.Parse(bare[end..], CultureInfo.InvariantCulture);
        }

        if (start is > 0 and < 5 && start < bare.Length && IsSetOff(bare[start..]))
        {
            rest = bare[start..].TrimStart(" \t|–-");
            return int.Parse(bare[..start], CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static bool IsSetOff(ReadOnlySpan<char> beside) =>
        char.IsWhiteSpace(beside[^1]) || char.IsWhiteSpace(beside[0]) || beside[^1] == '|' || beside[0] == '|';

    // "Side 3", "Sidan 3", "3 (10)", "Page 3 of 10" hold nothing but the number.
    private static ReadOnlySpan<char> WithoutPageWord(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["side", "sida", "sidan", "page", "s.", "p."])
        {
            if (rest.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return default;
            }
        }

        return rest;
    }

    // "Psykoterapi  2018/4": a year or an issue in a short line without a full stop.
    private static bool LooksLikeJournal(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        foreach (var c in rest)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return !LineForm.EndsSentence(rest) && LineForm.WordCount(rest) <= 8;
            }
        }

        return false;
    }

    private static bool ContainsLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    // What a running line has in common from page to page: its words without any digit.
    private string Key(int index)
    {
        var line = _lines[index].In(_source);
        if (line.Length > 120)
        {
            return "";
        }

        Span<char> key = stackalloc char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                key[length++] = char.ToUpperInvariant(c);
            }
        }

        return key[..length].ToString();
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
