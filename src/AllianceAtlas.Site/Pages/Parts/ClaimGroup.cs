namespace AllianceAtlas.Site.Pages.Parts;

/// <summary>Claims under one heading.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="Question">The question the claims answer, or null.</param>
/// <param name="Claims">The claims.</param>
public sealed record ClaimGroup(string Id, string Title, string? Question, IReadOnlyList<ClaimEntry> Claims);
