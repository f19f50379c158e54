using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Publishing;
using AllianceAtlas.Site.Rendering;
using AllianceAtlas.Site.Search;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site;

/// <summary>The door of the site: an atlas in, files in memory out.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// All files of the site, by path. The same atlas and options give the same bytes. Whatever of our own making
    /// leads nowhere is reported in <paramref name="findings"/>.
    /// </summary>
    public static IReadOnlyList<SiteFile> Build(Atlas atlas, SiteOptions options, DiagnosticBag findings)
    {
        var index = new AtlasIndex(atlas);
        var links = new ContentLinks(index);
        var assets = AssetFiles.Load();
        var editions = Editions(index, options, findings);

        var search = Index(editions);
        var pages = PageBuilder.Build(editions, search);
        var markup = PageRenderer.Render(pages, page =>
            new PageContext(page.Head, editions.First(edition => edition.Language == page.Head.Language), links, assets));
        var others = HostFiles.For(pages, atlas.Content.Concepts, options)
            .Concat(assets.All)
            .Concat(search.Files)
            .Concat(ReferenceFiles.For(index, References(editions)))
            .Concat(GraphFiles.For(index, options))
            .ToList();

        CheckLinks(pages, markup, others, options, findings);
        var files = pages.Zip(markup, (page, text) => new SiteFile(SiteAddress.FilePath(page.Head.Address), Encoding.UTF8.GetBytes(text)));
        return [.. files.Concat(others).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The search index of the site alone: the same one the built pages load.</summary>
    public static SearchIndex Index(Atlas atlas, DiagnosticBag findings) =>
        Index(Editions(new AtlasIndex(atlas), new SiteOptions(), findings));

    /// <summary>The references of the site alone: those of the files under <c>data/</c>.</summary>
    internal static ReferenceLists References(AtlasIndex index, DiagnosticBag findings) =>
        References(Editions(index, new SiteOptions(), findings));

    private static ReferenceLists References(List<Edition> editions) =>
        new(editions[0].Index, [.. editions.Select(edition => edition.Words)]);

    private static SearchIndex Index(IReadOnlyList<Edition> editions) =>
        SearchIndexBuilder.Build([.. editions.SelectMany(edition => new SearchDocumentBuilder(edition).Build())]);

    private static List<Edition> Editions(AtlasIndex index, SiteOptions options, DiagnosticBag findings)
    {
        var words = LanguageCodes.OfTheSite.ToDictionary(language => language, language => WordsOf(language, index.Atlas, findings));
        return [.. words.Select(pair => new Edition(index, pair.Value, words[pair.Key.Counterpart()], options))];
    }

    private static UiWords WordsOf(Language language, Atlas atlas, DiagnosticBag findings) => new(
        language, atlas.Content.Strings.GetValueOrDefault(language) ?? new Dictionary<string, string>(), findings);

    private static void CheckLinks(
        IReadOnlyList<Page> pages,
        IReadOnlyList<string> markup,
        IReadOnlyList<SiteFile> others,
        SiteOptions options,
        DiagnosticBag findings)
    {
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (page, text) in pages.Zip(markup))
        {
            byAddress[page.Head.Address] = text;
        }

        LinkCheck.Check(byAddress, [.. others.Select(file => file.Path)], options, findings);
    }
}
