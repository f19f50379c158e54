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
        foreach (var line in _lines)
        {
            var found = Number(line.In(source));
            var begins = numbered ? found == number + 1 : current.Count == 0 || (IsAuthor(line.In(source)) && IsClosed(current[^1].In(source)));
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

    // An entry ends with a full stop, an address or a closing bracket.
    private static bool IsClosed(ReadOnlySpan<char> line) =>
        LineForm.EndsSentence(line) || line[^1] == ')' || line[(line.LastIndexOf(' ') + 1)..].ContainsAny('/', '@');

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

    // "Bordin, E. S. (1979)", "van der Kolk, B.", "Socialstyrelsen. (2019)": a comma and an initial, or a year soon.
    private static bool IsAuthor(ReadOnlySpan<char> line)
    {
        if (!char.IsLetter(line[0]))
        {
            return false;
        }

        var comma = line.IndexOf(", ");
        if (comma is > 0 and < 40 && comma + 3 < line.Length && char.IsUpper(line[comma + 2]) && line[comma + 3] is '.' or '-')
        {
            return true;
        }

        var year = line.IndexOf(". (");
        return char.IsUpper(line[0]) && year is > 0 and < 80 && year + 4 < line.Length && (char.IsAsciiDigit(line[year + 3]) || line[year + 3] is 'u' or 'n');
    }
}
