using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Publishing;

/// <summary>Which content files a page is made of, and which of them changed last.</summary>
internal sealed class PageChanges(AtlasIndex index, SiteOptions options)
{
    /// <summary>
    /// The last change of the page; null where version control cannot tell, and of pages that only follow from others: the
    /// map, the glossary, the search.
    /// </summary>
    public FileHistory? Of(PageHead head) => options.History is { } history
        ? Files(head)
            .Select(file => history.Files.GetValueOrDefault(file))
            .OfType<FileHistory>()
            .OrderByDescending(file => file.Date)
            .ThenBy(file => file.Commit, StringComparer.Ordinal)
            .FirstOrDefault()
        : null;

    private IEnumerable<string> Files(PageHead head) => head.Kind switch
    {
        PageKind.Concept => [.. Of("concepts", head), .. ClaimsOn(head.Id)],
        PageKind.Tradition => [.. Of("traditions", head), .. Of("settings", head), .. Of("styles", head)],
        PageKind.Comparison => Of("comparisons", head),
        PageKind.Path => Of("paths", head),
        PageKind.Work => [$"works/{head.Id}.yml"],
        PageKind.Home or PageKind.About => Of("pages", head),
        _ => [],
    };

    private static IEnumerable<string> Of(string folder, PageHead head) =>
        [$"{folder}/{head.Id}.yml", $"{folder}/{head.Id}.{head.Language.Code()}.md"];

    private IEnumerable<string> ClaimsOn(string concept) => index.Concept(concept) is { } known
        ? index.ClaimsAt(known).Select(claim => $"claims/{claim.Id}.yml")
        : [];
}
