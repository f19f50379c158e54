namespace AllianceAtlas.Documents.Prose;

/// <summary>
/// The body of a page text from <c>content/</c>. The tree knows no HTML, so nothing a writer types can reach a page as
/// markup. Neither the file is kept nor its front matter, which is read once: ten thousand of them are 85 MB.
/// </summary>
/// <param name="Path">Path of the file, as diagnostics show it.</param>
/// <param name="Blocks">The body, in order.</param>
public sealed record ProseDocument(string Path, IReadOnlyList<ProseBlock> Blocks)
{
    /// <summary>Every citation of the body, in order.</summary>
    public IReadOnlyList<ProseCitation> Citations { get; } = Of<ProseCitation>(Blocks);

    /// <summary>Every link of the body, in order.</summary>
    public IReadOnlyList<ProseLink> Links { get; } = Of<ProseLink>(Blocks);

    /// <summary>Every inline of the body with all that is inside it, in order.</summary>
    public IReadOnlyList<ProseInline> Inlines => Of<ProseInline>(Blocks);

    private static T[] Of<T>(IReadOnlyList<ProseBlock> blocks)
        where T : ProseInline
    {
        var found = new List<T>();
        ProseBlock.Add(blocks, found);
        return [.. found];
    }
}
