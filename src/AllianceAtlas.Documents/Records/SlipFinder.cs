using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>
/// Looks for the slip of a person in lines that the YAML library has refused. The library tells where it gave up, in
/// words of its trade and often lines below; this reads the lines as they were meant – keys, values, lists – and stops at
/// the first that is not what it looks like. It is asked only after a refusal, so it may guess, and says nothing rather
/// than something wrong.
/// </summary>
internal sealed class SlipFinder
{
    private const string Bullets = "–—•·*";

    private readonly SourceText _text;
    private readonly int _lastLine;
    private readonly Stack<int> _columns = new(); // where the keys of the open groups begin
    private int _line;
    private int? _dashColumn; // of the list whose item is on the line above
    private bool _opensGroup = true; // whether the line above leaves its value to the lines below
    private bool _mayGoOn; // whether the line above ends in words that a line further in may go on with

    private SlipFinder(SourceText text, int firstLine, int lastLine)
    {
        _text = text;
        _line = firstLine;
        _lastLine = lastLine;
    }

    /// <summary>The first slip in <paramref name="region"/>; null when none is found up to the place where the library gave up.</summary>
    public static Slip? Find(SourceText text, TextSpan region, int gaveUp)
    {
        var last = text.LineAt(Math.Max(region.Start, region.End - 1));
        var slip = new SlipFinder(text, text.LineAt(region.Start), last).Find();
        return slip is not null && text.LineAt(slip.Span.Start) <= text.LineAt(gaveUp) ? slip : null;
    }

    private Slip? Find()
    {
        for (; _line <= _lastLine; _line++)
        {
            var span = _text.LineSpan(_line);
            var start = SkipBlanks(span.Start, span.End);
            if (start < span.End && _text.Content[start] != '#' && ReadLine(span.Start, start, span.End) is { } slip)
            {
                return slip;
            }
        }

        return null;
    }

    private Slip? ReadLine(int lineStart, int start, int end)
    {
        var content = _text.Content;
        if (char.IsWhiteSpace(content[start]))
        {
            return Slip.At(start, content[start] == '\t'
                ? "the line begins with a tab. Set it in with blanks (the space bar) instead"
                : "the line begins with a blank of another kind than the space bar gives. Delete it and type it anew");
        }

        if (IsConflictMark(content.AsSpan(start, end - start)))
        {
            return new Slip(TextSpan.FromBounds(start, end), "two people changed this place, and both versions stand here. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>");
        }

        if (BulletSlip(start, end) is { } bullet)
        {
            return bullet;
        }

        var dash = start;
        while (start + 1 < end && content[start] == '-' && content[start + 1] == ' ')
        {
            start = SkipBlanks(start + 1, end);
        }

        return start == dash ? ReadKey(lineStart, start, end) : ReadItem(lineStart, dash, start, end);
    }

    private Slip? BulletSlip(int start, int end)
    {
        var content = _text.Content;
        var expected = _opensGroup || _dashColumn is not null;
        if (!expected || start + 1 >= end)
        {
            return null;
        }

        if (content[start] == '-' && content[start + 1] is not (' ' or '-'))
        {
            return Slip.At(start, "a blank is missing behind the dash. Write: - " + _text.Slice(TextSpan.FromBounds(start + 1, end)).ToString());
        }

        return Bullets.Contains(content[start], StringComparison.Ordinal) && content[start + 1] == ' '
            ? Slip.At(start, $"the lines of a list begin with a hyphen and a blank (- ), not with {content[start]}")
            : null;
    }

    private Slip? ReadItem(int lineStart, int dash, int start, int end)
    {
        var column = dash - lineStart;
        if (_dashColumn is { } above && column < above && !_columns.Contains(column))
        {
            return Slip.At(dash, $"this dash stands in column {column + 1}, the ones above in column {above + 1}. Set all dashes of a list in one column");
        }

        _dashColumn = column;
        while (_columns.TryPeek(out var top) && top > column)
        {
            _columns.Pop();
        }

        if (KeyEnd(start, end) is not { } colon)
        {
            return ReadValue(column, start, end);
        }

        _columns.Push(start - lineStart);
        return ReadValue(start - lineStart, colon + 1, end);
    }

    private Slip? ReadKey(int lineStart, int start, int end)
    {
        var column = start - lineStart;
        if (KeyEnd(start, end) is not { } colon)
        {
            return _mayGoOn && (!_columns.TryPeek(out var key) || column > key) ? null : NoColon(start, end);
        }

        var deeper = !_columns.TryPeek(out var above) || column > above;
        if (deeper && !_opensGroup && _columns.Count > 0)
        {
            return Slip.At(start, $"the line stands further in than the one above, which has its value already. Begin it in column {above + 1}, or set quotation marks around the text above if it goes on here");
        }

        if (deeper)
        {
            _columns.Push(column);
        }

        while (_columns.Peek() > column)
        {
            var left = _columns.Pop();
            if (!_columns.TryPeek(out var outer) || outer < column)
            {
                return Slip.At(start, $"the line begins in column {column + 1}, those it belongs to in column {left + 1}. Let them begin in one column");
            }
        }

        _dashColumn = null;
        return ReadValue(column, colon + 1, end);
    }

    private Slip NoColon(int start, int end)
    {
        var content = _text.Content;
        var wordEnd = start;
        while (wordEnd < end && (char.IsAsciiLetterOrDigit(content[wordEnd]) || content[wordEnd] is '-' or '_'))
        {
            wordEnd++;
        }

        var word = content[start..wordEnd];
        if (wordEnd + 1 < end && wordEnd > start && content[wordEnd] == ':')
        {
            return Slip.At(wordEnd, char.IsWhiteSpace(content[wordEnd + 1])
                ? $"behind '{word}:' stands a blank of another kind than the space bar gives. Delete it and type it anew"
                : $"a blank is missing behind '{word}:'");
        }

        var isKey = wordEnd > start && char.IsAsciiLetterLower(word[0]) && (wordEnd == end || !char.IsLetter(content[wordEnd]));
        return new Slip(TextSpan.FromBounds(start, Math.Max(wordEnd, start + 1)), isKey
            ? $"there is no colon in this line. Write '{word}: ' and the value; if the line goes on with the text above, set it further in than that"
            : "there is no colon in this line. Write a key, a colon, a blank and the value; if the line goes on with the text above, set it further in than that");
    }

    private Slip? ReadValue(int column, int start, int end)
    {
        start = SkipBlanks(start, end);
        var value = new ValueReader(_text, column, _lastLine);
        var slip = value.Read(_line, start, end);
        (_opensGroup, _mayGoOn, _line) = (value.IsEmpty, value.IsPlain, value.LastLine);
        return slip;
    }

    // The colon behind a key; quoted keys and flow collections have none that ends a key here.
    private int? KeyEnd(int start, int end)
    {
        var content = _text.Content;
        if (content[start] is '"' or '\'' or '[' or '{')
        {
            return null;
        }

        for (var i = start; i < end; i++)
        {
            if (content[i] == ':' && (i + 1 == end || content[i + 1] == ' '))
            {
                return i;
            }
        }

        return null;
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && _text.Content[start] == ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a line is one of those that version control writes around two versions of a place.</summary>
    internal static bool IsConflictMark(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<<<<<") || line.StartsWith(">>>>>>>") || line.TrimEnd().SequenceEqual("=======");
}
