using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site;

/// <summary>A file of the site that is not a page, as the call that makes it.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Make">Makes it; calls may be made at the same time.</param>
internal sealed record PlannedFile(string Path, Func<SiteFile> Make)
{
    /// <summary>The text that <paramref name="write"/> writes, at <paramref name="address"/>.</summary>
    public static PlannedFile At(string address, Action<FileText> write) => new(SiteAddress.FilePath(address), () => Made(address, write));

    /// <summary>The same as a file, which is made when its bytes are asked for.</summary>
    public static SiteFile Made(string address, Action<FileText> write) => new(SiteAddress.FilePath(address), receive => FileText.Write(write, receive));

    /// <summary>A file that is made already.</summary>
    public static PlannedFile Of(SiteFile file) => new(file.Path, () => file);
}
