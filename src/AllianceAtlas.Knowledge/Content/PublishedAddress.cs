using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>An address that readers were given once, from <c>content/published.txt</c>.</summary>
/// <param name="Address">The address, counted from the root of the site.</param>
/// <param name="MovedTo">The address that took its place; null while it stands where it stood.</param>
/// <param name="Place">Its line.</param>
public sealed record PublishedAddress(string Address, string? MovedTo, Place Place);
