namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>A file to begin with.</summary>
/// <param name="Name">Path below <c>content/</c>, with forward slashes.</param>
/// <param name="Content">What stands in it.</param>
public sealed record DraftFile(string Name, string Content);
