using System.Runtime.InteropServices;
using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Reads the words of page texts without links and citations. A word may run through a link or stress
/// (<c>[allians](concept:alliance)en</c>), but not from a heading into its paragraph or from one cell into the next.
/// </summary>
internal sealed class ProseWords(WordTable words)
{
    // The characters of one paragraph; the next is written where they were.
    private readonly List<char> _letters = [];

    /// <summary>Reads all of <paramref name="blocks"/>, in order.</summary>
    public void Read(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var one in blocks)
            Read(one);
    }

    private void Read(ProseBlock block)
    {
        switch (block)
        {
            case ProseHeading heading:
                Read(heading.Content);
                break;
            case ProseParagraph paragraph:
                Read(paragraph.Content);
                break;
            case ProseQuote quote:
                Read(quote.Blocks);
                break;
            case ProseList list:
                foreach (var one in list.Items)
                    Read(one);
                break;
            case ProseTable table:
                Read(table.Header);
                foreach (var one in table.Rows)
                    Read(one);
                break;
        }
    }

    private void Read(IReadOnlyList<IReadOnlyList<ProseInline>> cells)
    {
        foreach (var one in cells)
            Read(one);
    }

    private void Read(IReadOnlyList<ProseInline> line)
    {
        _letters.Clear();
        ProseInline.AddCharacters(line, _letters);
        words.Read(CollectionsMarshal.AsSpan(_letters));
    }
}
