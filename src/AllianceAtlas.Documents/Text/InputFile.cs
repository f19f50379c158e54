namespace AllianceAtlas.Documents.Text;

/// <summary>A file as it lies on disk, handed to the pure stages.</summary>
/// <param name="Name">Path below the folder it was found in, with forward slashes: <c>concepts/rupture.yml</c>.</param>
/// <param name="Path">Path as a user would open it, for diagnostics.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record InputFile(string Name, string Path, ReadOnlyMemory<byte> Bytes);
