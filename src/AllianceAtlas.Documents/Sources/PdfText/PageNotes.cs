using System.Globalization;
using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Takes the notes at the foot of pages out of the running text, so that a paragraph goes on over them. A note begins with the
/// number that is printed, raised in print and glued to a word here, in the text of its page.
/// </summary>
internal sealed class PageNotes(SourceText source, LineJoiner joiner)
{
    private const int MostLines = 20;

    private readonly List<DraftBlock> _notes = [];

    /// <summary>The lines that are left, and the notes taken out.</summary>
    public (List<PrintedLine> Running, List<DraftBlock> Notes) TakeOut(IReadOnlyList<PrintedLine> lines)
    {
        var running = new List<PrintedLine>(lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].AfterPageEdge)
            {
                end++;
            }

            var foot = Foot(lines, start, end);
            running.AddRange(lines.Take(start..foot));
            Add(lines, foot, end);
            start = end;
        }

        return (running, _notes);
    }

    // Where the notes of the page begin; its end when it has none. All that a blank line parts at the foot begins with a number
    // the text above has.
    private int Foot(IReadOnlyList<PrintedLine> lines, int start, int end)
    {
        var foot = end;
        for (var i = end - 1; i > start && end - i <= MostLines; i--)
        {
            if (lines[i].Gap > 0)
            {
                if (NumberOf(lines[i]) is not { } number || !IsCalled(lines, start, i, number))
                {
                    break;
                }

                foot = i;
            }
        }

        return foot;
    }

    private void Add(IReadOnlyList<PrintedLine> lines, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && !Follows(lines[i], lines[next]))
            {
                next++;
            }

            _notes.Add(new DraftBlock(BlockKind.Paragraph, joiner.Join([.. lines.Take(i..next)])) { Page = lines[i].Page });
            i = next;
        }
    }

    private bool Follows(PrintedLine note, PrintedLine line) =>
        NumberOf(note) is { } one && NumberOf(line) is { } other
        && int.Parse(other, CultureInfo.InvariantCulture) == int.Parse(one, CultureInfo.InvariantCulture) + 1;

    // "3 Det skulle kunna kallas", "3Det skulle"
    private string? NumberOf(PrintedLine line)
    {
        var text = line.In(source);
        var rest = text.TrimStart("0123456789");
        var digits = text.Length - rest.Length;
        return digits is > 0 and < 4 && rest.TrimStart() is [var first, ..] && (char.IsUpper(first) || first is '”' or '«' or '"' or '(')
            ? text[..digits].ToString()
            : null;
    }

    // "historia.3", "kesregler.1 De", "allians2": the number right behind a letter or a stop.
    private bool IsCalled(IReadOnlyList<PrintedLine> lines, int start, int end, string number)
    {
        for (var i = start; i < end; i++)
        {
            var text = lines[i].In(source);
            for (var at = text.IndexOf(number); at >= 0;)
            {
                var after = at + number.Length;
                if (at > 1 && IsGlue(text, at - 1) && (after == text.Length || text[after] is ' ' or '.' or ',' or ';' or ')'))
                {
                    return true;
                }

                var next = text[after..].IndexOf(number);
                at = next < 0 ? -1 : after + next;
            }
        }

        return false;
    }

    private static bool IsGlue(ReadOnlySpan<char> text, int at) =>
        char.IsLower(text[at]) || (text[at] is '.' or ',' or ';' or ':' or ')' or '”' or '»' or '!' or '?' && (char.IsLower(text[at - 1]) || text[at - 1] is ')' or '”' or '»'));
}
