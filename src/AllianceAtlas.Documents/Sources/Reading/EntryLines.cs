using AllianceAtlas.Documents.Sources.PdfText;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>Tells where the entries of a reference list begin when they follow one another line by line.</summary>
internal static class EntryLines
{
    /// <summary>The entries in <paramref name="paragraph"/>: one for every line that begins as an entry does, after one that has ended.</summary>
    public static List<MappedText> Split(SourceText source, MappedText paragraph)
    {
        var entries = new List<MappedText>();
        var start = 0;
        var line = source.LineAt(paragraph.FileStart);
        for (var i = 1; i < paragraph.Length; i++)
        {
            var next = source.LineAt(paragraph.OffsetInFile(i));
            if (next == line || paragraph.Content[i] == ' ')
            {
                continue;
            }

            line = next;
            var before = paragraph.Content.AsSpan(start, i - start).TrimEnd();
            if (IsClosed(before) && IsAuthor(paragraph.Content.AsSpan(i)))
            {
                entries.Add(paragraph.Slice(start, before.Length));
                start = i;
            }
        }

        entries.Add(paragraph.Slice(start, paragraph.Length - start));
        return entries;
    }

    /// <summary>Whether an entry may end with <paramref name="line"/>: a full stop, an address or a closing bracket.</summary>
    public static bool IsClosed(ReadOnlySpan<char> line) =>
        !line.IsEmpty && (LineForm.EndsSentence(line) || line[^1] == ')' || line[(line.LastIndexOf(' ') + 1)..].ContainsAny('/', '@'));

    /// <summary>
    /// Whether <paramref name="line"/> begins with an author: "Bordin, E. S. (1979)", "van der Kolk, B.", "Socialstyrelsen. (2019)": a
    /// comma and an initial, or a year soon.
    /// </summary>
    public static bool IsAuthor(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsLetter(line[0]))
        {
            return false;
        }

        if (HasInitial(line))
        {
            return true;
        }

        var year = line.IndexOf(" (");
        return char.IsUpper(line[0]) && year is > 0 and < 80 && year + 3 < line.Length && !line[..year].ContainsAnyInRange('0', '9')
            && (char.IsAsciiDigit(line[year + 2]) || line[(year + 2)..].StartsWith("u.å") || line[(year + 2)..].StartsWith("n.d") || line[(year + 2)..].StartsWith("i try"));
    }

    /// <summary>Whether <paramref name="line"/> begins with a name, a comma and an initial, as an entry does and a sentence hardly ever.</summary>
    public static bool HasInitial(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(", ");
        return comma is > 0 and < 40 && comma + 3 < line.Length && char.IsUpper(line[comma + 2]) && line[comma + 3] is '.' or '-' or ' ';
    }
}
