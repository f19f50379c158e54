using System.Buffers;
using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Reads the words of page texts without links and citations. A word may run through a link or stress
/// (<c>[allians](concept:alliance)en</c>), but not from a heading into its paragraph or from one cell into the next.
/// </summary>
internal sealed class ProseWords(WordTable table)
{
    // The characters of one paragraph; the next is written where they were.
    private readonly ArrayBufferWriter<char> _letters = new();

    /// <summary>Reads all of <paramref name="blocks"/>, in order.</summary>
    public void Read(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
            Read(block);
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
                foreach (var item in list.Items)
                    Read(item);
                break;
            case ProseTable cells:
                foreach (var cell in cells.Header)
                    Read(cell);
                foreach (var row in cells.Rows)
                {
                    foreach (var cell in row)
                        Read(cell);
                }

                break;
        }
    }

    private void Read(IReadOnlyList<ProseInline> line)
    {
        _letters.ResetWrittenCount();
        Write(line);
        table.Read(_letters.WrittenSpan);
    }

    private void Write(IReadOnlyList<ProseInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case ProseText text:
                    _letters.Write(text.Content);
                    break;
                case ProseCode code:
                    _letters.Write(code.Content);
                    break;
                case ProseLineBreak:
                    _letters.Write(" ");
                    break;
                case ProseEmphasis stressed:
                    Write(stressed.Content);
                    break;
                case ProseLink link:
                    Write(link.Content);
                    break;
            }
        }
    }
}
