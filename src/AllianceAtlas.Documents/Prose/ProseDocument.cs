using AllianceAtlas.Documents.Records;

namespace AllianceAtlas.Documents.Prose;

/// <summary>
/// A page text from <c>content/</c>: front matter and blocks. The tree knows no HTML, so nothing a writer types can
/// reach a page as markup. The file itself is not kept: ten thousand of them are 80 MB.
/// </summary>
/// <param name="Path">Path of the file, as diagnostics show it.</param>
/// <param name="FrontMatter">The keys between the two lines <c>---</c>.</param>
/// <param name="Blocks">The body, in order.</param>
public sealed record ProseDocument(string Path, RecordMapping FrontMatter, IReadOnlyList<ProseBlock> Blocks)
{
    /// <summary>Every citation of the body, in order.</summary>
    public IReadOnlyList<ProseCitation> Citations { get; } = Of<ProseCitation>(Blocks);

    /// <summary>Every link of the body, in order.</summary>
    public IReadOnlyList<ProseLink> Links { get; } = Of<ProseLink>(Blocks);

    private static T[] Of<T>(IReadOnlyList<ProseBlock> blocks)
        where T : ProseInline
    {
        var found = new List<T>();
        ProseBlock.Add(blocks, found);
        return [.. found];
    }
}
