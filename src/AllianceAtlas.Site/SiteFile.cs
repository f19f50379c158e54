namespace AllianceAtlas.Site;

/// <summary>One file of the built site.</summary>
/// <param name="Path">Path below the output folder, forward slashes, without a leading one.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
