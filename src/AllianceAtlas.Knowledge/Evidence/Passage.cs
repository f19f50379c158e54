using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>The smallest unit that evidence can point to: one block of the article, or one cell of a table.</summary>
/// <param name="Id">
/// First ten hexadecimal digits of <paramref name="Hash"/>, with <c>-2</c>, <c>-3</c> … when the text stands
/// again: it stays the same when anything else in the source changes.
/// </param>
/// <param name="Kind">What the block is.</param>
/// <param name="Lines">Lines of the file.</param>
/// <param name="Section">Headings above it, top one first.</param>
/// <param name="Number">Its number, from 1, among the passages under the same heading.</param>
/// <param name="Language">Language it is written in.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Hash">
/// SHA-256, lower-case hexadecimal, of its normalised text: NFC, lower case, words alone, one blank between them.
/// </param>
/// <param name="Page">Printed page it begins on, where the text tells.</param>
public sealed record Passage(
    string Id,
    BlockKind Kind,
    LineRange Lines,
    IReadOnlyList<string> Section,
    int Number,
    Language Language,
    int Words,
    string Hash,
    int? Page);
