using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Parts the lines under the heading of the reference list into its entries.</summary>
internal sealed class ReferenceList(SourceText source)
{
    private readonly List<PrintedLine> _lines = [];

    /// <summary>Adds lines of the list.</summary>
    public void Add(IReadOnlyList<PrintedLine> lines) => _lines.AddRange(lines);

    /// <summary>The lines of every entry.</summary>
    public List<IReadOnlyList<PrintedLine>> Entries()
    {
        var entries = new List<IReadOnlyList<PrintedLine>>();
        var current = new List<PrintedLine>();
        var numbered = _lines.Count > 0 && Number(_lines[0].In(source)) > 0;
        var number = 0;
        var hangs = Hangs(out var margin);
        foreach (var line in _lines)
        {
            var found = Number(line.In(source));
            var begins = numbered ? found == number + 1 : current.Count == 0 || (hangs ? line.Indent <= margin : EntryLines.IsAuthor(line.In(source)) && EntryLines.IsClosed(current[^1].In(source)));
            if (begins)
            {
                number = numbered ? found : 0;
                current = [];
                entries.Add(current);
            }

            if (entries.Count == 0)
            {
                entries.Add(current);
            }

            current.Add(line);
        }

        return entries;
    }

    // The first line of an entry stands at the margin, those that go on are set in: then the margin alone tells.
    private bool Hangs(out int margin)
    {
        margin = _lines.Count == 0 ? 0 : _lines.Min(line => line.Indent) + 1;
        var limit = margin;
        var atMargin = _lines.Where(line => line.Indent <= limit).ToList();
        return atMargin.Count < _lines.Count && atMargin.Count(line => EntryLines.IsAuthor(line.In(source))) * 4 >= atMargin.Count * 3;
    }

    /// <summary>The number an entry begins with (<c>12.</c>, <c>[12]</c>, <c>12 </c>), or 0.</summary>
    private static int Number(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart("[(");
        var number = 0;
        var i = 0;
        while (i < bare.Length && i < 4 && char.IsAsciiDigit(bare[i]))
        {
            number = (number * 10) + bare[i] - '0';
            i++;
        }

        return i is > 0 and < 4 && i < bare.Length && bare[i] is '.' or ']' or ')' or ' ' or '\t' ? number : 0;
    }
}
