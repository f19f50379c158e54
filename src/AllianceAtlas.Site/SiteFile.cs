using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site;

/// <summary>One file of the built site.</summary>
/// <param name="Path">Path below the output folder, forward slashes, without a leading one.</param>
/// <param name="Write">
/// Hands over its bytes, piece after piece: a long file nowhere stands in one, and many are made only now. The same bytes each time.
/// </param>
public sealed record SiteFile(string Path, Action<Action<ReadOnlySpan<byte>>> Write)
{
    /// <summary>A file whose bytes are at hand.</summary>
    public SiteFile(string path, ReadOnlyMemory<byte> content)
        : this(path, write => write(content.Span))
    {
    }

    /// <summary>A copy of all its bytes.</summary>
    public ReadOnlyMemory<byte> Content => FileText.Joined(Write);

    /// <summary>The text that <paramref name="write"/> writes, at <paramref name="address"/>; written when its bytes are asked for.</summary>
    internal static SiteFile At(string address, Action<FileText> write) => new(SiteAddress.FilePath(address), receive => FileText.Write(write, receive));
}
