namespace AllianceAtlas.Site;

/// <summary>What the site must be told from outside.</summary>
/// <param name="BaseUrl">
/// Where it will stand, <c>https://example.org/atlas/</c>; null when that is not known. Only canonical addresses, the
/// site map and the page for missing addresses need it: every other link is relative.
/// </param>
public sealed record SiteOptions(string? BaseUrl = null)
{
    /// <summary>The absolute form of <paramref name="address"/>, or null when the place is not known.</summary>
    internal string? Absolute(string address) => BaseUrl is null ? null : BaseUrl.TrimEnd('/') + address;

    /// <summary>The path the site stands under, with a slash at both ends.</summary>
    internal string BasePath => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var uri)
        ? uri.AbsolutePath.TrimEnd('/') + "/"
        : "/";
}
