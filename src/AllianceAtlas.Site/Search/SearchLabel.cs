using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>One name a page is found under.</summary>
/// <param name="Text">The name as a reader would write it.</param>
/// <param name="Language">Its language: one of the four, so that a reader finds a page by the word of his own training.</param>
/// <param name="Kind">How good a name it is.</param>
public sealed record SearchLabel(string Text, Language Language, SearchLabelKind Kind = SearchLabelKind.Preferred);
