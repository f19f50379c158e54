using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Blocks;

/// <summary>One block of an article: its clean text and where it stands. Every character of it points into the file.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Clean text; of a table, its cells joined by blanks.</param>
/// <param name="Lines">First and last physical line of the block in the file, both included.</param>
/// <param name="Language">Language the block is written in.</param>
/// <param name="Section">The headings above it, from the top one down, not including itself.</param>
public sealed record Block(
    BlockKind Kind,
    MappedText Text,
    LineRange Lines,
    Language Language,
    IReadOnlyList<string> Section)
{
    /// <summary>Depth of a heading, 1 for a top one; null on other blocks.</summary>
    public int? Level { get; init; }

    /// <summary>Printed page the block begins on, where the text tells it.</summary>
    public int? Page { get; init; }

    /// <summary>Cells of a table by row; empty on other blocks.</summary>
    public IReadOnlyList<IReadOnlyList<MappedText>> Rows { get; init; } = [];
}
