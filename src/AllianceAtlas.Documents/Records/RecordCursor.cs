using System.Buffers;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>Moves through the characters of a record, for <see cref="PlainRecordParser"/>: along a line, and to the next one that says something.</summary>
internal sealed class RecordCursor
{
    // The library gives up on keys of more than 1024 characters.
    private const int LongestKey = 100;

    private static readonly SearchValues<char> InKey =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private readonly string _content;
    private readonly int _regionEnd;

    /// <summary>A cursor at the first line of <paramref name="region"/> that says something.</summary>
    public RecordCursor(string content, TextSpan region)
    {
        (_content, _regionEnd, At) = (content, region.End, region.Start);
        MoveToNextLine();
    }

    /// <summary>Offset of the next character, or the end of the region.</summary>
    public int At { get; private set; }

    /// <summary>Column, from 0, in which the words of the line begin; -1 behind the last line.</summary>
    public int Column { get; set; }

    /// <summary>The next character; a line end at the end of the region.</summary>
    public char Next => At < _regionEnd ? _content[At] : '\n';

    /// <summary>The rest of the region.</summary>
    public ReadOnlySpan<char> Rest => _content.AsSpan(At, _regionEnd - At);

    /// <summary>Whether the line ends here.</summary>
    public bool AtLineEnd => Next == '\n';

    /// <summary>Whether the item of a list begins here.</summary>
    public bool AtDash => Rest is ['-', ' ', ..];

    /// <summary>Length of the key that stands here, without its colon; 0 where none does.</summary>
    public int KeyLength
    {
        get
        {
            var rest = Rest;
            var length = rest.IndexOfAnyExcept(InKey);
            return length is > 0 and <= LongestKey && char.IsAsciiLetter(rest[0]) && rest[length..] is [':'] or [':', ' ' or '\n', ..] ? length : 0;
        }
    }

    /// <summary>Moves over <paramref name="length"/> characters and gives their span.</summary>
    public TextSpan Take(int length)
    {
        At += length;
        return new TextSpan(At - length, length);
    }

    /// <summary>Moves over <paramref name="mark"/>, if it stands here.</summary>
    public bool Pass(char mark)
    {
        var stands = Next == mark;
        At += stands ? 1 : 0;
        return stands;
    }

    /// <summary>Moves over blanks.</summary>
    public void SkipBlanks()
    {
        while (Next == ' ')
        {
            At++;
        }
    }

    /// <summary>Moves from a line end to the first words below it that are no remark.</summary>
    public void MoveToNextLine()
    {
        var lineStart = At;
        while (At < _regionEnd)
        {
            switch (_content[At])
            {
                case '\n':
                    lineStart = ++At;
                    break;
                case ' ':
                    At++;
                    break;
                case '#':
                    var length = Rest.IndexOf('\n');
                    At = length < 0 ? _regionEnd : At + length;
                    break;
                default:
                    Column = At - lineStart;
                    return;
            }
        }

        Column = -1;
    }
}
