namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One work inside a citation.</summary>
/// <param name="Work">Work id; null for a number the reference list does not have.</param>
/// <param name="Line">Line, from 1, of its year or number.</param>
/// <param name="Locator">Place in the work as printed, or null.</param>
public sealed record LockedCitationItem(string? Work, int Line, string? Locator);
