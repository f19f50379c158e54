using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge;

/// <summary>Everything the atlas is made from, as it lies on disk; the order of the files does not matter.</summary>
/// <param name="Content">Files below <c>content/</c>.</param>
/// <param name="Seeds">Files below <c>seeds/</c> but its texts.</param>
/// <param name="Texts">The source texts that are at hand; none in a stranger's clone.</param>
public sealed record AtlasFiles(
    IReadOnlyList<InputFile> Content,
    IReadOnlyList<InputFile> Seeds,
    IReadOnlyList<InputFile> Texts)
{
    /// <summary>The same files, with <paramref name="bytes"/> as the file <paramref name="name"/> below <c>seeds/</c>.</summary>
    public AtlasFiles WithSeed(string name, byte[] bytes) =>
        this with { Seeds = [.. Seeds.Where(file => file.Name != name), new InputFile(name, name, bytes)] };
}
