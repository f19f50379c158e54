using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Blocks;

/// <summary>The tree made from one source article: its blocks in reading order, each with the headings above it.</summary>
/// <param name="Text">The file the document was read from.</param>
/// <param name="Language">Main language of the article.</param>
/// <param name="Blocks">
/// Blocks by their first character. No character is in two of them; lines may be, where a box is printed inside a
/// paragraph or a heading runs into one.
/// </param>
public sealed record Document(SourceText Text, Language Language, IReadOnlyList<Block> Blocks);
