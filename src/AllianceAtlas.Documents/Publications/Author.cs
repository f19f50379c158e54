using System.Text.Json.Serialization;

namespace AllianceAtlas.Documents.Publications;

/// <summary>A person, or an organisation with no <paramref name="Given"/>, as printed.</summary>
/// <param name="Family">Surname with its particles, or the name of the organisation.</param>
/// <param name="Given">Given names or initials; null where none are printed.</param>
public sealed record Author(string Family, string? Given = null)
{
    /// <summary>Whether a record says that it is an organisation; a text never says so.</summary>
    [JsonIgnore]
    public bool IsOrganisation { get; init; }
}
