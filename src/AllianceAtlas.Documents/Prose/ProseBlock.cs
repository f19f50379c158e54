using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>A block of a page text. The family is closed: the records of this file are all there are.</summary>
public abstract record ProseBlock
{
    /// <summary>Every inline of the block with all that is inside it, in order.</summary>
    public IReadOnlyList<ProseInline> Descendants()
    {
        var found = new List<ProseInline>();
        AddTo(found);
        return found;
    }

    // Every page is walked several times; a list that is passed on costs a tenth of nested sequences.
    internal void AddTo<T>(List<T> found)
        where T : ProseInline
    {
        switch (this)
        {
            case ProseHeading heading:
                ProseInline.Add(heading.Content, found);
                break;
            case ProseParagraph paragraph:
                ProseInline.Add(paragraph.Content, found);
                break;
            case ProseQuote quote:
                Add(quote.Blocks, found);
                break;
            case ProseList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Add(list.Items[i], found);
                }

                break;
            case ProseTable table:
                Add(table.Header, found);
                for (var i = 0; i < table.Rows.Count; i++)
                {
                    Add(table.Rows[i], found);
                }

                break;
        }
    }

    internal static void Add<T>(IReadOnlyList<ProseBlock> blocks, List<T> found)
        where T : ProseInline
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].AddTo(found);
        }
    }

    private static void Add<T>(IReadOnlyList<IReadOnlyList<ProseInline>> row, List<T> found)
        where T : ProseInline
    {
        for (var i = 0; i < row.Count; i++)
        {
            ProseInline.Add(row[i], found);
        }
    }
}

/// <summary>A heading of depth 2 to 4; depth 1 is the page's title.</summary>
public sealed record ProseHeading(int Level, IReadOnlyList<ProseInline> Content, Place Place) : ProseBlock;

/// <summary>A paragraph.</summary>
public sealed record ProseParagraph(IReadOnlyList<ProseInline> Content) : ProseBlock;

/// <summary>A quotation set apart.</summary>
public sealed record ProseQuote(IReadOnlyList<ProseBlock> Blocks) : ProseBlock;

/// <summary>A list, numbered or not; each item is a row of blocks.</summary>
public sealed record ProseList(bool Numbered, IReadOnlyList<IReadOnlyList<ProseBlock>> Items) : ProseBlock;

/// <summary>A table: cells of the header, then of each row.</summary>
public sealed record ProseTable(
    IReadOnlyList<IReadOnlyList<ProseInline>> Header,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<ProseInline>>> Rows) : ProseBlock;
