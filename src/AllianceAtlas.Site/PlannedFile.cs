using System.Text;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site;

/// <summary>A file of the site that is not a page, as the call that makes it.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Make">Makes it; calls may be made at the same time.</param>
internal sealed record PlannedFile(string Path, Func<SiteFile> Make)
{
    /// <summary>The text that <paramref name="write"/> gives, at <paramref name="address"/>.</summary>
    public static PlannedFile At(string address, Func<string> write)
    {
        var path = SiteAddress.FilePath(address);
        return new PlannedFile(path, () => new SiteFile(path, Encoding.UTF8.GetBytes(write())));
    }

    /// <summary>A file that is made already.</summary>
    public static PlannedFile Of(SiteFile file) => new(file.Path, () => file);
}
