using AllianceAtlas.Documents.Prose;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>The text of one page in one language.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Summary">One sentence for lists and search results.</param>
/// <param name="Body">The text itself.</param>
public sealed record PageText(string Title, string Summary, ProseDocument Body);
