namespace AllianceAtlas.Documents.Citations;

/// <summary>A person, or an organisation with no <paramref name="Given"/>, as printed.</summary>
/// <param name="Family">Surname with its particles, or the name of the organisation.</param>
/// <param name="Given">Given names or initials; null where none are printed.</param>
public sealed record Author(string Family, string? Given = null);
