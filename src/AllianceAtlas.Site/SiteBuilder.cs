using System.Collections.Concurrent;
using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Publishing;
using AllianceAtlas.Site.Rendering;
using AllianceAtlas.Site.Search;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site;

/// <summary>The door of the site: an atlas in, files out, each handed on as soon as it is made.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Hands every file of the site to <paramref name="write"/> as soon as it is made: in no order, from several threads at
    /// once. The same atlas and options give the same files. Whatever of our own making leads nowhere is reported in
    /// <paramref name="findings"/>; what that means for the files already written is for the caller to say.
    /// </summary>
    public static void Build(Atlas atlas, SiteOptions options, DiagnosticBag findings, Action<SiteFile> write)
    {
        var index = new AtlasIndex(atlas);
        var links = new ContentLinks(index);
        var assets = AssetFiles.Load();
        var editions = Editions(index, options, findings);
        var check = new LinkCheck(options, findings);

        var search = Index(editions);
        var pages = new PageList();
        PageRenderer.Render(
            PageBuilder.Plan(editions, search),
            page => new PageContext(page.Head, editions.First(edition => edition.Language == page.Head.Language), links, assets),
            (page, markup) =>
            {
                // An id out of a hand-made lock may be no name for a file; what links to such a page is reported.
                if (SiteAddress.IsPlain(page.Head.Address))
                {
                    pages.Add(page);
                    check.AddPage(page.Head.Address, markup);
                    write(new SiteFile(SiteAddress.FilePath(page.Head.Address), Bytes(markup)));
                    foreach (var file in page.Files)
                    {
                        Hand(file);
                    }
                }
            });
        PublishedCheck.Check(atlas.Content.Published, pages, findings);
        Partitioner.Create(Others(), EnumerablePartitionerOptions.NoBuffering).AsParallel().ForAll(make => Hand(make()));
        check.Report();

        void Hand(SiteFile file)
        {
            check.AddFile(file.Path);
            write(file);
        }

        IEnumerable<Func<SiteFile>> Others() => GraphFiles.Plan(index, options)
            .Concat(ReferenceFiles.Plan(index, References(editions), CitablePages(pages, editions)))
            .Concat(HostFiles.For(pages, editions).Concat(assets.All).Concat(search.Files).Select(file => (Func<SiteFile>)(() => file)));
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>The search index of the site alone: the same one the built pages load.</summary>
    public static SearchIndex Index(Atlas atlas, DiagnosticBag findings) =>
        Index(Editions(new AtlasIndex(atlas), new SiteOptions(), findings));

    /// <summary>
    /// The list of published addresses with those of all pages of today; null when <paramref name="findings"/> holds an error.
    /// </summary>
    internal static string? Published(Atlas atlas, DiagnosticBag findings)
    {
        var editions = Editions(new AtlasIndex(atlas), new SiteOptions(), findings);
        var pages = new PageList();
        foreach (var page in PageBuilder.Plan(editions, Index(editions)).Select(make => make()).Where(page => SiteAddress.IsPlain(page.Head.Address)))
        {
            pages.Add(page);
        }

        PublishedCheck.Check(atlas.Content.Published, pages, findings);
        return findings.HasErrors ? null : PublishedList.Write(atlas.Content.Published, PublishedCheck.Addresses(pages));
    }

    /// <summary>The references of the site alone: those of the files under <c>data/</c>.</summary>
    internal static ReferenceLists References(AtlasIndex index, DiagnosticBag findings) =>
        References(Editions(index, new SiteOptions(), findings));

    private static ReferenceLists References(List<Edition> editions) =>
        new(editions[0].Index, [.. editions.Select(edition => edition.Words)]);

    private static SearchIndex Index(IReadOnlyList<Edition> editions) =>
        SearchIndexBuilder.Build([.. editions.SelectMany(edition => new SearchDocumentBuilder(edition).Build())]);

    // The pages that show how to cite them.
    private static IEnumerable<(string Address, Publication Page)> CitablePages(PageList pages, IReadOnlyList<Edition> editions) =>
        from head in pages.Citable
        let edition = editions.First(edition => edition.Language == head.Language)
        select (head.Address, edition.Publication(head));

    private static List<Edition> Editions(AtlasIndex index, SiteOptions options, DiagnosticBag findings)
    {
        var words = LanguageCodes.OfTheSite.ToDictionary(language => language, language => WordsOf(language, index.Atlas, findings));
        return [.. words.Select(pair => new Edition(index, pair.Value, words[pair.Key.Counterpart()], options))];
    }

    private static UiWords WordsOf(Language language, Atlas atlas, DiagnosticBag findings) => new(
        language, atlas.Content.Strings.GetValueOrDefault(language) ?? new Dictionary<string, string>(), findings);
}
