namespace AllianceAtlas.Knowledge.Works;

/// <summary>One place where a work is cited.</summary>
/// <param name="Source">Source id.</param>
/// <param name="Line">Line, from 1, of the year or number.</param>
/// <param name="Passage">Id of the passage it stands in; null outside all passages.</param>
/// <param name="Locator">Place in the work as printed, or null.</param>
public sealed record CitedAt(string Source, int Line, string? Passage, string? Locator);
