using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>A block as one of the readers found it, before its section, its depth and its language are known.</summary>
internal sealed record DraftBlock(BlockKind Kind, MappedText Text)
{
    /// <summary>How a heading shows its rank; null on other blocks.</summary>
    public HeadingForm? Heading { get; init; }

    /// <summary>Whether the file marks it as an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>Printed page the block begins on, where known.</summary>
    public int? Page { get; init; }

    /// <summary>Cells of a table by row.</summary>
    public IReadOnlyList<IReadOnlyList<MappedText>> Rows { get; init; } = [];
}
