using System.Buffers;
using System.Text;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>
/// Reads the few forms that nearly every record is written in – keys, lists, values on one line, also between brackets and
/// braces – into the same nodes at the same places as the YAML library, in a fraction of its time. Whatever is not plainly one
/// of them, and whatever could be worth a finding, it leaves to the library (ADR 0013).
/// </summary>
internal sealed class PlainRecordParser
{
    private const int FewKeys = 16;

    // Marks of YAML, and the quotation marks that PrintedMark doubts.
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`”“„«»");
    private static readonly SearchValues<char> EndsInFlow = SearchValues.Create(",[]{}\n");

    private readonly string _content;
    private readonly RecordCursor _cursor;

    private PlainRecordParser(string content, TextSpan region) => (_content, _cursor) = (content, new RecordCursor(content, region));

    /// <summary>The record in <paramref name="region"/> of <paramref name="text"/>, which begins a line; null when the library has to read it.</summary>
    public static RecordMapping? Parse(SourceText text, TextSpan region)
    {
        foreach (var character in text.Slice(region))
        {
            if (!IsPlain(character))
            {
                return null;
            }
        }

        var parser = new PlainRecordParser(text.Content, region);
        return parser._cursor.Column == 0 ? parser.ReadMapping(depth: 1) : null;
    }

    // No tabs, no line ends but \n, nothing YAML cannot print, no halves of pairs.
    private static bool IsPlain(char character) =>
        character is >= ' ' and <= '~' or '\n' or >= '\u00A0' and < '\u2028' or > '\u2029' and < '\uD800';

    private RecordMapping? ReadMapping(int depth)
    {
        var (start, column) = (_cursor.At, _cursor.Column);
        var entries = new List<RecordEntry>();
        do
        {
            if (ReadKey() is not { } key || ReadValue(column, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(Entry(key, value));
        }
        while (_cursor.Column == column);

        return _cursor.Column < column ? Mapping(start, entries) : null;
    }

    private RecordSequence? ReadSequence(int depth)
    {
        var (start, column) = (_cursor.At, _cursor.Column);
        var items = new List<RecordNode>();
        do
        {
            if (!_cursor.AtDash || ReadItem(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (_cursor.Column == column);

        return _cursor.Column < column ? new RecordSequence(From(start), items) : null;
    }

    // In "- id: one" the item is a mapping, whose further keys stand below the first.
    private RecordNode? ReadItem(int depth)
    {
        var dash = _cursor.Take(1).Start;
        _cursor.SkipBlanks();
        if (_cursor.KeyLength == 0)
        {
            return ReadRestOfLine(depth);
        }

        _cursor.Column += _cursor.At - dash;
        return depth <= RecordParser.MaxDepth ? ReadMapping(depth) : null;
    }

    private RecordNode? ReadValue(int column, int depth)
    {
        var behindColon = _cursor.At;
        _cursor.SkipBlanks();
        if (!_cursor.AtLineEnd)
        {
            return ReadRestOfLine(depth);
        }

        _cursor.MoveToNextLine();
        return _cursor.Column <= column ? new RecordScalar(new TextSpan(behindColon, 0), "")
            : depth > RecordParser.MaxDepth ? null
            : _cursor.AtDash ? ReadSequence(depth)
            : ReadMapping(depth);
    }

    // Where a value goes on below, the next line is further in than a key or an item may be, and is refused there.
    private RecordNode? ReadRestOfLine(int depth)
    {
        var value = ReadNode(inFlow: false, depth);
        _cursor.SkipBlanks();
        if (value is null || !_cursor.AtLineEnd)
        {
            return null;
        }

        _cursor.MoveToNextLine();
        return value;
    }

    private RecordNode? ReadNode(bool inFlow, int depth) => _cursor.Next switch
    {
        '[' or '{' when depth > RecordParser.MaxDepth => null,
        '[' => ReadFlowSequence(depth),
        '{' => ReadFlowMapping(depth),
        '"' => ReadQuoted(),
        _ => ReadWords(inFlow),
    };

    // The library lets a list end before its bracket, and a mapping before its brace.
    private RecordSequence? ReadFlowSequence(int depth)
    {
        var start = _cursor.Take(1).Start;
        var items = new List<RecordNode>();
        _cursor.SkipBlanks();
        while (_cursor.Next != ']')
        {
            if (items.Count > 0 && !PassComma() || ReadNode(inFlow: true, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            _cursor.SkipBlanks();
        }

        var sequence = new RecordSequence(From(start), items);
        _cursor.Take(1);
        return sequence;
    }

    private RecordMapping? ReadFlowMapping(int depth)
    {
        var start = _cursor.Take(1).Start;
        var entries = new List<RecordEntry>();
        _cursor.SkipBlanks();
        while (_cursor.Next != '}')
        {
            if (entries.Count > 0 && !PassComma() || ReadKey() is not { } key)
            {
                return null;
            }

            _cursor.SkipBlanks();
            if (ReadNode(inFlow: true, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(Entry(key, value));
            _cursor.SkipBlanks();
        }

        var mapping = Mapping(start, entries);
        _cursor.Take(1);
        return mapping;
    }

    private bool PassComma()
    {
        var stands = _cursor.Pass(',');
        _cursor.SkipBlanks();
        return stands;
    }

    private RecordScalar? ReadQuoted()
    {
        var inside = _cursor.Rest[1..];
        var length = 0;
        while (true)
        {
            var next = inside[length..].IndexOfAny('"', '\\', '\n');
            length += next;
            switch (next < 0 ? "" : inside[length..])
            {
                case ['"', ..]:
                    return new RecordScalar(_cursor.Take(length + 2), Unescaped(inside[..length]));
                case ['\\', '"' or '\\' or '_', ..]:
                    length += 2;
                    break;
                default:
                    return null;
            }
        }
    }

    // The escapes that our own texts use: \", \\ and the blank that keeps two words on one line.
    private static string Unescaped(ReadOnlySpan<char> written)
    {
        if (!written.Contains('\\'))
        {
            return written.ToString();
        }

        var value = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            value.Append(written[i] != '\\' ? written[i] : written[++i] == '_' ? '\u00A0' : written[i]);
        }

        return value.ToString();
    }

    // Words without marks around them. A quotation mark among them may be one too few.
    private RecordScalar? ReadWords(bool inFlow)
    {
        var rest = _cursor.Rest;
        var end = inFlow ? rest.IndexOfAny(EndsInFlow) : rest.IndexOf('\n');
        var words = (end < 0 ? rest : rest[..end]).TrimEnd(' ');
        return words.IsEmpty || NeverFirst.Contains(words[0]) || words.Contains('"') || words.IndexOf(" #") >= 0 ||
            words.IndexOf(": ") >= 0 || words[^1] == ':'
            ? null
            : new RecordScalar(_cursor.Take(words.Length), words.ToString());
    }

    // Moves behind the colon.
    private TextSpan? ReadKey()
    {
        if (_cursor.KeyLength is not (> 0 and var length))
        {
            return null;
        }

        var key = _cursor.Take(length);
        _cursor.Take(1);
        return key;
    }

    private RecordEntry Entry(TextSpan key, RecordNode value) => new(_content.Substring(key.Start, key.Length), key, value);

    private RecordMapping? Mapping(int start, List<RecordEntry> entries) =>
        NamesEachKeyOnce(entries) ? new RecordMapping(From(start), entries) : null;

    private TextSpan From(int start) => TextSpan.FromBounds(start, _cursor.At);

    private static bool NamesEachKeyOnce(List<RecordEntry> entries)
    {
        if (entries.Count > FewKeys)
        {
            return entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal).Count == entries.Count;
        }

        for (var i = 1; i < entries.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (entries[i].Key == entries[j].Key)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
