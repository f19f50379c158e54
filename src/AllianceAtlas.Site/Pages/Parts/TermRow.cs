using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The words for a concept in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Preferred">The preferred word; null when none is recorded.</param>
/// <param name="Alternative">Other words.</param>
/// <param name="Editorial">Whether the word is our rendering, because the articles have none.</param>
public sealed record TermRow(
    Language Language, string? Preferred, IReadOnlyList<string> Alternative, bool Editorial);
