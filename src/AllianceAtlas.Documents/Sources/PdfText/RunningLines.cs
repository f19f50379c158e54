using System.Globalization;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>The short lines of a text with what makes them look like heads and feet of pages: numbers, repetition, cut sentences round them.</summary>
internal sealed class RunningLines
{
    /// <summary>No page has fewer lines.</summary>
    public const int ShortestPage = 6;

    private const int MostWords = 12;
    private const int Longest = 120;

    private readonly SourceText _source;
    private readonly List<PrintedLine> _lines;
    private readonly Line[] _short;
    private readonly Dictionary<ulong, Group> _groups = [];

    /// <summary>Reads <paramref name="lines"/>.</summary>
    public RunningLines(SourceText source, List<PrintedLine> lines)
    {
        (_source, _lines) = (source, lines);
        _short = [.. lines.Select(line => Read(line.In(source)))];
        for (var i = 0; i < lines.Count; i++)
        {
            CountGroup(i);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (_short[i].MayRun && _short[i].Key != 0 && (TouchesNumber(i) || AtPageEdge(i)))
            {
                _groups[_short[i].Key] = GroupOf(i) with { AtEdge = GroupOf(i).AtEdge + 1 };
            }
        }
    }

    /// <summary>A line as a running line would be read.</summary>
    /// <param name="MayRun">Whether it is short enough.</param>
    /// <param name="Page">The number at its edge.</param>
    /// <param name="IsBare">Whether it holds nothing but the number.</param>
    /// <param name="Key">A hash of its letters, the same from page to page; 0 without letters.</param>
    internal readonly record struct Line(bool MayRun, int? Page, bool IsBare, ulong Key);

    /// <summary>Lines with the same letters: how many, how many at the edge of a page, and whether some stand closer than pages do.</summary>
    internal readonly record struct Group(int Count, int AtEdge, bool IsCrowded, int Last);

    /// <summary>Number of lines.</summary>
    public int Count => _lines.Count;

    /// <summary>The line at <paramref name="index"/>.</summary>
    public Line this[int index] => _short[index];

    /// <summary>The lines with the same letters as the one at <paramref name="index"/>.</summary>
    public Group GroupOf(int index) => _groups.GetValueOrDefault(_short[index].Key);

    /// <summary>Line number, from 1, in the file.</summary>
    public int LineNumber(int index) => _lines[index].Number;

    /// <summary>Whether the number of the line may be that of a page: alone by itself, or beside words that come again.</summary>
    public bool MayCount(int index) =>
        _short[index].MayRun && (_short[index].IsBare ? IsApart(index) || TouchesRunning(index) : GroupOf(index) is { Count: > 1, IsCrowded: false });

    /// <summary>Whether it stands by itself: blank lines or a page's edge on both sides.</summary>
    public bool IsApart(int index)
    {
        var before = index == 0 || _lines[index].Gap > 0 || _lines[index].TopOfPage;
        var after = index == _lines.Count - 1 || _lines[index + 1].Gap > 0 || _lines[index + 1].TopOfPage;
        return before && after;
    }

    /// <summary>Whether a page ends here: it begins or ends the file or a page, or cuts a sentence that goes on after it.</summary>
    public bool AtPageEdge(int index)
    {
        var before = index - 1;
        var after = index + 1;
        for (var step = 0; step < 2; step++)
        {
            before -= before >= 0 && MayBeRunning(before) ? 1 : 0;
            after += after < _lines.Count && MayBeRunning(after) ? 1 : 0;
        }

        if (before < 0 || after >= _lines.Count || _lines.Skip(before + 1).Take(after - before).Any(line => line.TopOfPage))
        {
            return true;
        }

        var text = _lines[before].In(_source);
        return !LineForm.EndsSentence(text) && (LineForm.GoesOn(_lines[after].In(_source)) || LineForm.EndsWithHyphen(text));
    }

    /// <summary>Whether two blanks or more part the number from the words beside it.</summary>
    public bool HasNumberSetOff(int index)
    {
        var line = _lines[index].In(_source);
        return line.TrimEnd("0123456789").EndsWith("  ") || line.TrimStart("0123456789").StartsWith("  ") || !ContainsLower(line) || LooksLikeJournal(line);
    }

    /// <summary>Whether a short line names a year or an issue and is no sentence: "Psykoterapi  2018/4".</summary>
    public static bool LooksLikeJournal(ReadOnlySpan<char> line) => LineForm.HasYear(line) && !LineForm.EndsSentence(line) && LineForm.WordCount(line) <= 9;

    /// <summary>Whether the line at <paramref name="index"/> is short and has a year in it; false outside the text.</summary>
    public bool NamesYear(int index) => index >= 0 && index < Count && _short[index].MayRun && LineForm.HasYear(_lines[index].In(_source));

    /// <summary>Whether <paramref name="text"/> has a small letter.</summary>
    public static bool ContainsLower(ReadOnlySpan<char> text)
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

    /// <summary>Whether a number stands alone on the line before or after.</summary>
    public bool TouchesNumber(int index) =>
        (index > 0 && _short[index - 1].IsBare) || (index + 1 < _lines.Count && _short[index + 1].IsBare);

    private bool MayBeRunning(int index) => _short[index].IsBare || (_short[index].MayRun && GroupOf(index) is { Count: > 1, IsCrowded: false });

    /// <summary>Whether the line before or after holds words that come again.</summary>
    public bool TouchesRunning(int index) =>
        (index > 0 && !_short[index - 1].IsBare && MayBeRunning(index - 1)) || (index + 1 < _lines.Count && !_short[index + 1].IsBare && MayBeRunning(index + 1));

    private void CountGroup(int index)
    {
        var key = _short[index].Key;
        if (!_short[index].MayRun || key == 0)
        {
            return;
        }

        var group = _groups.GetValueOrDefault(key);
        var isClose = group.Count > 0 && _lines[index].Number - group.Last < ShortestPage;
        _groups[key] = new Group(group.Count + 1, 0, group.IsCrowded || isClose, _lines[index].Number);
    }

    private static Line Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || LineForm.WordCount(line) > MostWords || ArticleParts.IsChapter(line))
        {
            return default;
        }

        var page = PageNumber(line, out var rest);
        return new Line(true, page, page is not null && rest.IsEmpty, KeyOf(line));
    }

    /// <summary>The number at the edge of a running line and what is left of the line; null when there is none.</summary>
    private static int? PageNumber(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var bare = line.Trim("-–—| ");
        var front = bare.TrimEnd("0123456789");
        var back = bare.TrimStart("0123456789");
        rest = default;
        if (bare.Length - front.Length is > 0 and < 5 && (front.IsEmpty || IsSetOff(front)))
        {
            rest = WithoutPageWord(front.TrimEnd(" \t|–-"));
            return int.Parse(bare[front.Length..], CultureInfo.InvariantCulture);
        }

        var length = bare.Length - back.Length;
        if (length is > 0 and < 5 && !back.IsEmpty && IsSetOff(back))
        {
            rest = back.TrimStart(" \t|–-");
            return int.Parse(bare[..length], CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static bool IsSetOff(ReadOnlySpan<char> beside) =>
        char.IsWhiteSpace(beside[^1]) || char.IsWhiteSpace(beside[0]) || beside[^1] == '|' || beside[0] == '|';

    // "Side 3", "Sidan 3", "Page 3" hold nothing but the number.
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

    // A hash instead of the letters: a long text has a million short lines.
    private static ulong KeyOf(ReadOnlySpan<char> line)
    {
        var hash = 14695981039346656037UL;
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                hash = (hash ^ char.ToUpperInvariant(c)) * 1099511628211UL;
                letters++;
            }
        }

        return letters == 0 ? 0 : hash;
    }
}
