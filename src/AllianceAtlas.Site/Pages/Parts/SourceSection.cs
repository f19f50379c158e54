namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>The passages under one heading of a source.</summary>
/// <param name="Title">The headings down to it, joined; null for what stands before the first one.</param>
/// <param name="Passages">The passages, in the order of the file.</param>
public sealed record SourceSection(string? Title, IReadOnlyList<PassageRow> Passages);
