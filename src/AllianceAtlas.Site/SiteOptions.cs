namespace AllianceAtlas.Site;

/// <summary>What the site must be told from outside.</summary>
/// <param name="BaseUrl">
/// Where it will stand, <c>https://example.org/atlas/</c>; null when that is not known. Only canonical addresses, the
/// site map and the page for missing addresses need it: every other link is relative.
/// </param>
/// <param name="Repository">
/// Address of the repository on GitHub or a host that addresses files as it does, without a slash at the end; null when
/// there is none to link to.
/// </param>
/// <param name="History">What version control knows of the content; null where it cannot tell.</param>
public sealed record SiteOptions(string? BaseUrl = null, string? Repository = null, History? History = null)
{
    /// <summary>Where the file <paramref name="name"/> below <c>content/</c> can be changed; null without a repository.</summary>
    /// <remarks>HEAD is the default branch, so nobody has to name it.</remarks>
    internal string? EditAddress(string name) => Repository is null ? null : $"{Repository}/edit/HEAD/content/{name}";


    /// <summary>The absolute form of <paramref name="address"/>, or null when the place is not known.</summary>
    internal string? Absolute(string address) => BaseUrl is null ? null : BaseUrl.TrimEnd('/') + address;

    /// <summary>The path the site stands under, with a slash at both ends.</summary>
    internal string BasePath => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var uri)
        ? uri.AbsolutePath.TrimEnd('/') + "/"
        : "/";
}
