namespace AllianceAtlas.Site.Links;

/// <summary>The names of page kinds in <c>data/site.json</c>.</summary>
public static class PageKinds
{
    /// <summary>The name of <paramref name="kind"/>; of a crossing, which is not listed, <c>crossing</c>.</summary>
    public static string Name(this PageKind kind) =>
        kind == PageKind.NotFound ? "404" : kind.ToString().ToLowerInvariant();
}
