using System.Buffers;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>Follows one value through its lines, for <see cref="SlipFinder"/>, and tells what in it is not as it should be.</summary>
/// <param name="text">The file.</param>
/// <param name="column">Where the key of the value, or the dash before it, begins: a line no further in ends the value.</param>
/// <param name="lastLine">Last line of the record.</param>
internal sealed class ValueReader(SourceText text, int column, int lastLine)
{
    private const string TypographicMarks = "”“„«»’‘";
    private static readonly SearchValues<char> Escapes = SearchValues.Create("0abtnvfre \"/\\N_LPxuU");

    private readonly string _content = text.Content;

    /// <summary>Whether the lines below hold the value.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Whether the value is words without marks around them, which may go on below.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The last line that the value was followed to.</summary>
    public int LastLine { get; private set; }

    /// <summary>Reads the value that begins at <paramref name="start"/>; its first slip, or null.</summary>
    public Slip? Read(int line, int start, int end)
    {
        LastLine = line;
        if (start >= end || _content[start] == '#')
        {
            IsEmpty = true;
            return null;
        }

        return _content[start] switch
        {
            '"' or '\'' => ReadQuoted(start, end),
            '[' or '{' => ReadFlow(start, end),
            '|' or '>' => ReadBlock(start, end),
            '@' or '`' or '%' or '&' or '*' or '!' => NeedsMarks(start),
            '-' or '?' when start + 1 < end && _content[start + 1] == ' ' => NeedsMarks(start),
            _ => ReadPlain(start, end),
        };
    }

    private Slip NeedsMarks(int start) => Slip.At(
        start, $"a value cannot begin with {_content[start]}. If the sign is meant, set quotation marks (\") around the whole value");

    private Slip? ReadPlain(int start, int end)
    {
        IsPlain = true;
        for (var i = start; i < end; i++)
        {
            if (_content[i] == '#' && _content[i - 1] == ' ')
            {
                return null;
            }

            if (_content[i] == ':' && (i + 1 == end || _content[i + 1] == ' '))
            {
                return Slip.At(i, TypographicMarks.Contains(_content[start], StringComparison.Ordinal)
                    ? $"a colon with a blank behind it stands inside a value, and {_content[start]} is no mark that YAML knows. Set straight marks (\") around the whole value"
                    : "a colon with a blank behind it stands inside a value. Set quotation marks (\") around the whole value");
            }
        }

        return null;
    }

    private Slip? ReadQuoted(int start, int end)
    {
        var mark = _content[start];
        var from = start + 1;
        while (true)
        {
            var (close, slip) = ClosingMark(mark, from, end);
            if (slip is not null)
            {
                return slip;
            }

            if (close is { } at)
            {
                return Behind(at + 1, end, $"something stands behind the closing {mark}. Set the marks around the whole value, and write those inside it as ” or «»");
            }

            if (NextLine() is not { } next)
            {
                return Slip.At(start, $"the quotation mark that opens here is not closed. Write {mark} behind the last word of the value, or take this one away");
            }

            (from, end) = next;
        }
    }

    private (int? Close, Slip? Slip) ClosingMark(char mark, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (mark == '"' && _content[i] == '\\' && i + 1 < end)
            {
                i++;
                if (!Escapes.Contains(_content[i]))
                {
                    return (null, Slip.At(i - 1, $"a backslash stands before '{_content[i]}'. Write \\\\ where a backslash is meant"));
                }
            }
            else if (_content[i] == mark && mark == '\'' && i + 1 < end && _content[i + 1] == mark)
            {
                i++; // '' is one apostrophe
            }
            else if (_content[i] == mark)
            {
                return (i, null);
            }
        }

        return (null, null);
    }

    private Slip? ReadBlock(int start, int end)
    {
        var behind = _content.AsSpan(start + 1, end - start - 1).TrimStart("+-0123456789").Trim();
        if (!behind.IsEmpty && behind[0] != '#')
        {
            return NeedsMarks(start);
        }

        while (NextLine() is not null)
        {
        }

        return null;
    }

    private Slip? ReadFlow(int start, int end)
    {
        var open = new Stack<(int At, bool HasColon)>();
        for (var i = start; ; i++)
        {
            while (i >= end)
            {
                if (NextLine() is not { } next)
                {
                    return NotClosed(open.Peek().At);
                }

                (i, end) = next;
            }

            if (FlowSlip(ref i, end, open) is { } slip)
            {
                return slip;
            }

            if (open.Count == 0)
            {
                return Behind(i + 1, end, _content[start] == '['
                    ? "something stands behind the closing ]. Take it away; text that begins with [ belongs between quotation marks (\")"
                    : "something stands behind the closing }. Take it away; text that begins with { belongs between quotation marks (\")");
            }
        }
    }

    private Slip? FlowSlip(ref int i, int end, Stack<(int At, bool HasColon)> open)
    {
        switch (_content[i])
        {
            case '"' or '\'' when _content[i - 1] is ' ' or '[' or '{' or ',' or ':':
                var (close, slip) = ClosingMark(_content[i], i + 1, end);
                if (slip is null && close is null)
                {
                    return Slip.At(i, $"the quotation mark that opens here is not closed. Write {_content[i]} behind the last word of the value, or take this one away");
                }

                i = close ?? i;
                return slip;
            case '[' or '{':
                open.Push((i, false));
                return null;
            case ']' or '}':
                var (at, _) = open.Pop();
                return _content[at] == '[' == (_content[i] == ']') ? null : NotClosed(at);
            case ',':
                open.Push((open.Pop().At, false));
                return null;
            case ':' when i + 1 >= end || _content[i + 1] == ' ':
                return Colon(i, open);
            default:
                return null;
        }
    }

    // In {a: b c: d} the second colon tells that a comma is missing.
    private Slip? Colon(int at, Stack<(int At, bool HasColon)> open)
    {
        if (_content[open.Peek().At] == '{' && open.Peek().HasColon)
        {
            var word = _content.LastIndexOfAny([' ', '{', ',', '"', '\''], at - 1) + 1;
            return new Slip(TextSpan.FromBounds(word, Math.Max(at, word + 1)), $"a comma is missing before '{_content[word..at]}', or quotation marks (\") around a text that has a colon in it");
        }

        open.Push((open.Pop().At, true));
        return null;
    }

    private Slip NotClosed(int at) => Slip.At(
        at, $"the {_content[at]} that opens here is not closed. Write {(_content[at] == '[' ? ']' : '}')} behind its last value");

    private Slip? Behind(int from, int end, string reason)
    {
        var rest = _content.AsSpan(from, Math.Max(0, end - from));
        var blanks = rest.Length - rest.TrimStart().Length;
        return blanks == rest.Length || rest[blanks] == '#' ? null : new Slip(TextSpan.FromBounds(from + blanks, end), reason);
    }

    // The next line with something on it that stands further in than the value's key; null where the value must have ended.
    private (int Start, int End)? NextLine()
    {
        for (var line = LastLine + 1; line <= lastLine; line++)
        {
            var span = text.LineSpan(line);
            var words = _content.AsSpan(span.Start, span.Length);
            var blanks = words.Length - words.TrimStart().Length;
            if (blanks == words.Length)
            {
                continue;
            }

            if (blanks <= column)
            {
                return null;
            }

            LastLine = line;
            return (span.Start, span.End);
        }

        return null;
    }
}
