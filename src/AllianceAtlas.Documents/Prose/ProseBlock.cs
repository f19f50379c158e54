using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>A block of a page text. The family is closed: the records of this file are all there are.</summary>
public abstract record ProseBlock
{
    /// <summary>Every inline of the block with all that is inside it, in order.</summary>
    public IEnumerable<ProseInline> Descendants() => this switch
    {
        ProseHeading heading => heading.Content.SelectMany(inline => inline.WithDescendants()),
        ProseParagraph paragraph => paragraph.Content.SelectMany(inline => inline.WithDescendants()),
        ProseQuote quote => quote.Blocks.SelectMany(block => block.Descendants()),
        ProseList list => list.Items.SelectMany(item => item).SelectMany(block => block.Descendants()),
        ProseTable table => table.Rows.Prepend(table.Header).SelectMany(row => row)
            .SelectMany(cell => cell).SelectMany(inline => inline.WithDescendants()),
        _ => [],
    };
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
