namespace AllianceAtlas.Site;

/// <summary>One file of the built site.</summary>
/// <param name="Path">Path below the output folder, forward slashes, without a leading one.</param>
/// <param name="Pieces">Its bytes, piece after piece; a piece is good until the next is asked for.</param>
public sealed record SiteFile(string Path, IEnumerable<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>A file in one piece.</summary>
    public SiteFile(string path, ReadOnlyMemory<byte> content)
        : this(path, [content])
    {
    }

    /// <summary>A copy of all its bytes.</summary>
    public ReadOnlyMemory<byte> Content => FileText.Joined(Pieces);
}
