using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Prose;

/// <summary>One item of a citation in a page text: a passage of a source, or a work.</summary>
/// <param name="Key">Source or work id, without the <c>@</c>.</param>
/// <param name="Lines">Lines of the source text; null when the item names a work.</param>
/// <param name="Locator">Place in the work as written, <c>s. 253</c>; null where none is given.</param>
/// <param name="Place">Where the key stands.</param>
public sealed record ProseCitationItem(string Key, LineRange? Lines, string? Locator, Place Place);
