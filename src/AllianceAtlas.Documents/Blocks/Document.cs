using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Blocks;

/// <summary>The tree made from one source article: its blocks in reading order, each with the headings above it.</summary>
/// <param name="Text">The file the document was read from.</param>
/// <param name="Language">Main language of the article.</param>
/// <param name="Blocks">Blocks in the order of the file; they do not overlap.</param>
public sealed record Document(SourceText Text, Language Language, IReadOnlyList<Block> Blocks);
