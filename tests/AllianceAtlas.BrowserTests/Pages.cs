using System.Text.Json;

namespace AllianceAtlas.BrowserTests;

/// <summary>The pages the tests look at: of each kind and language one, chosen from what the site itself lists.</summary>
internal static class Pages
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// The first page of every kind in every language, as <c>data/site.json</c> lists them; of a kind that stands at several
    /// depths, such as the list of paths, a path and its course pack, one of each.
    /// </summary>
    public static IReadOnlyList<ListedPage> OfEachKind(SiteFixture site)
    {
        var listed = JsonSerializer.Deserialize<List<ListedPage>>(site.Files["data/site.json"].Content.Span, Options)!;
        return [.. listed.DistinctBy(page => (page.Kind, page.Lang, page.Url.Split('/').Length))];
    }

    internal sealed record ListedPage(string Url, string? Lang, string Kind, string? Id, string? Translation)
    {
        /// <summary>Address below that of the site.</summary>
        public string Path => Url.TrimStart('/');
    }
}
