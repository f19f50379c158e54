using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Sources.Reading;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Finds a list of contents: entries that lead over dots to the number of a page. Read as running text its entries would be
/// headings, and the headings they name would be taken for the heads of pages, which come again as well.
/// </summary>
internal static class ContentsList
{
    private const int FewestEntries = 3;

    // An entry may run over three lines before its dots.
    private const int MostLines = 3;

    /// <summary>The entries among <paramref name="lines"/>, each with its lines; none when there is no list of contents.</summary>
    public static List<IReadOnlyList<PrintedLine>> Find(SourceText source, IReadOnlyList<PrintedLine> lines)
    {
        var entries = new List<IReadOnlyList<PrintedLine>>();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Leads(lines[i].In(source)))
            {
                // What stands between two entries, without a blank line, is the beginning of the second.
                var start = last >= 0 && i - last <= MostLines && lines.Skip(last + 2).Take(i - last - 1).All(line => line.Gap == 0) ? last + 1 : i;
                entries.Add([.. lines.Take(start..(i + 1))]);
                last = i;
            }
        }

        return entries.Count >= FewestEntries ? entries : [];
    }

    /// <summary>The entries as blocks.</summary>
    public static IEnumerable<DraftBlock> Blocks(IEnumerable<IReadOnlyList<PrintedLine>> entries, LineJoiner joiner) =>
        entries.Select(entry => new DraftBlock(BlockKind.List, joiner.Join(entry)) { Page = entry[0].Page });

    // "2.1 Alliansen ........ 8", "Inledning . . . . . 8", "Inledning………8"
    private static bool Leads(ReadOnlySpan<char> line)
    {
        var title = line.TrimEnd("0123456789ivxlc");
        if (title.Length == line.Length || title.Length == 0)
        {
            return false;
        }

        var words = title.TrimEnd(" .…·_\t");
        var leader = title[words.Length..];
        var dots = leader.Count('.') + leader.Count('·') + leader.Count('_') + (3 * leader.Count('…'));
        return words.Length > 1 && dots > 3;
    }
}
