using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>A passage with its words, as long as the text is at hand; never kept.</summary>
/// <param name="Passage">What is known of it.</param>
/// <param name="Text">Its clean text.</param>
public sealed record PassageText(Passage Passage, MappedText Text)
{
    /// <summary>The passages of <paramref name="document"/>: each block but the headings, and each cell of a table.</summary>
    public static IReadOnlyList<PassageText> AllOf(Document document) => new PassageBuilder(document).Build();
}
