namespace AllianceAtlas.Documents.Blocks;

/// <summary>What a block is in the article (contract §3).</summary>
public enum BlockKind
{
    /// <summary>A heading, numbered or not, also one that runs into its paragraph.</summary>
    Heading,

    /// <summary>A paragraph, joined over line ends and pages.</summary>
    Paragraph,

    /// <summary>A quotation set apart, or a voice from an interview.</summary>
    Quote,

    /// <summary>A table; its cells stand in <see cref="Block.Rows"/>.</summary>
    Table,

    /// <summary>One item of a list.</summary>
    List,

    /// <summary>The caption of a table or figure.</summary>
    Caption,

    /// <summary>One entry of the reference list.</summary>
    Reference,

    /// <summary>The labels of a figure.</summary>
    Figure,
}
