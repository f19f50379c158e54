using System.Collections.Concurrent;
using AllianceAtlas.Documents.Diagnostics;
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

/// <summary>
/// The site of an atlas: what stands where is settled at once, what stands there is made when it is asked for, one file or
/// all of them. The same atlas and options give the same bytes. May be asked by several threads at once.
/// </summary>
public sealed class PlannedSite
{
    private readonly Atlas _atlas;
    private readonly SiteOptions _options;
    private readonly DiagnosticBag _findings;
    private readonly AtlasIndex _index;
    private readonly ContentLinks _links;
    private readonly AssetFiles _assets = AssetFiles.Load();
    private readonly List<Edition> _editions;
    private readonly Lazy<SearchIndex> _search;
    private readonly Dictionary<string, PlannedPage> _pages;
    private readonly Lazy<Dictionary<string, SiteFile>> _files;
    private readonly ConcurrentDictionary<string, SiteFile> _filesOfPages = new(StringComparer.Ordinal);

    /// <summary>Plans the site of <paramref name="atlas"/>; what is found while files are made goes to <paramref name="findings"/>.</summary>
    public PlannedSite(Atlas atlas, SiteOptions options, DiagnosticBag findings)
    {
        (_atlas, _options, _findings) = (atlas, options, findings);
        _index = new AtlasIndex(atlas);
        _links = new ContentLinks(_index);
        _editions = Editions();
        _search = new Lazy<SearchIndex>(
            () => SearchIndexBuilder.Build(_editions.SelectMany(edition => new SearchDocumentBuilder(edition).Build())));

        // An id out of a hand-made lock may be no name for a file; what links to such a page is reported.
        _pages = PageBuilder.Plan(_editions, _search)
            .Where(page => SiteAddress.IsPlain(page.Address))
            .DistinctBy(page => page.Address, StringComparer.Ordinal)
            .ToDictionary(page => SiteAddress.FilePath(page.Address), StringComparer.Ordinal);
        _files = new Lazy<Dictionary<string, SiteFile>>(() => Files(PagesUnrendered())
            .ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>Where all files of the search index lie.</summary>
    public static string SearchFolder => SearchFiles.Folder;

    /// <summary>The search index: the same one the pages load.</summary>
    public SearchIndex Search => _search.Value;

    /// <summary>What the files under <c>data/</c> list.</summary>
    internal ReferenceLists References => new(_index, [.. _editions.Select(edition => edition.Words)]);

    /// <summary>The addresses readers can keep; a host sends the page for missing ones anywhere.</summary>
    private IEnumerable<string> Addresses => _pages.Values.Select(page => page.Address).Where(address => address != SiteAddress.NotFound);

    /// <summary>
    /// Hands every file to <paramref name="write"/> as soon as it is made: in no order, from several threads at once. A file's
    /// bytes are good until <paramref name="write"/> returns: the next page is written where they were. Whatever
    /// of our own making leads nowhere is reported; what that means for the files already written is for the caller to say.
    /// <paramref name="how"/> says by how many threads: more than processors would only wait for each other, each with its own
    /// pages in memory; and when to stop, which throws <see cref="OperationCanceledException"/>.
    /// </summary>
    public void MakeAll(Action<SiteFile> write, ParallelOptions? how = null)
    {
        how ??= new ParallelOptions();
        var check = new LinkCheck(_options, _findings);
        var pages = new PageList();
        check.Expect(_pages.Values.Select(page => page.Address).Concat(Files(pages).Select(file => $"/{file.Path}")));
        PageRenderer.Render(_pages.Values, Context, Rendered, how);
        Parallel.ForEach(Search.Files, how, Hand);
        // Beside the last files, which lead nowhere themselves.
        var checking = Task.Run(() =>
        {
            check.Report();
            CheckPublished();
        });
        Parallel.ForEach(Partitioner.Create(Files(pages), EnumerablePartitionerOptions.NoBuffering), how, write);
        checking.GetAwaiter().GetResult();

        void Rendered(Page page, MarkupBuffer markup)
        {
            pages.Add(page);
            check.AddPage(page.Head.Address, markup.Written);
            write(FileOf(page, markup));
            foreach (var file in page.Files)
            {
                Hand(file);
            }
        }

        void Hand(SiteFile file)
        {
            check.AddFile(file.Path);
            write(file);
        }
    }

    /// <summary>
    /// What the rest of the site can know of each page text, as a SHA-256, by the path of its file. While it and every other file
    /// are as they were, only what <see cref="MakeShowing"/> hands over has changed.
    /// </summary>
    public IReadOnlyDictionary<string, byte[]> Outlines()
    {
        var outlines = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(_atlas.Content.Texts, text => outlines[text.Body.Path] = TextOutline.Of(text));
        return outlines;
    }

    /// <summary>
    /// Hands over every file that shows the running words of a text in <paramref name="files"/>, as <see cref="MakeAll"/> does:
    /// the pages, and all files below <see cref="SearchFolder"/>. Links are not checked: where a text leads is in its outline.
    /// </summary>
    public void MakeShowing(IReadOnlySet<string> files, Action<SiteFile> write, ParallelOptions? how = null)
    {
        var following = _pages.Values.Where(page => page.Shows.Any(text => files.Contains(text.Body.Path)));
        PageRenderer.Render(following, Context, (page, markup) => write(FileOf(page, markup)), how);
        Parallel.ForEach(Search.Files, how ?? new ParallelOptions(), write);
    }

    /// <summary>
    /// The file at <paramref name="path"/> below the output folder, or null when there is none. Only what it is made from is
    /// made with it, and no link in it is checked.
    /// </summary>
    public SiteFile? Make(string path)
    {
        if (_pages.TryGetValue(path, out var page))
        {
            return Make(page);
        }

        // The files that list the pages have to be last: every page is made for them.
        return _assets.All.FirstOrDefault(file => file.Path == path)
            ?? _filesOfPages.GetValueOrDefault(path)
            ?? (path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) ? Search.Files.FirstOrDefault(file => file.Path == path) : null)
            ?? _files.Value.GetValueOrDefault(path);
    }

    /// <summary>
    /// The list of published addresses with those of all pages of today; null when a promised one is missing.
    /// </summary>
    internal string? Published()
    {
        CheckPublished();
        return _findings.HasErrors ? null : PublishedList.Write(_atlas.Content.Published, Addresses);
    }

    private static SiteFile FileOf(Page page, MarkupBuffer markup) => new(SiteAddress.FilePath(page.Head.Address), markup.WriteUtf8);

    private SiteFile? Make(PlannedPage planned)
    {
        SiteFile? made = null;
        PageRenderer.Render([planned], Context, (page, markup) =>
        {
            made = new SiteFile(SiteAddress.FilePath(planned.Address), FileOf(page, markup).Content);
            foreach (var file in page.Files)
            {
                _filesOfPages[file.Path] = file;
            }
        });
        return made;
    }

    private PageList PagesUnrendered()
    {
        var pages = new PageList();
        Parallel.ForEach(_pages.Values, page => pages.Add(page.Make()));
        return pages;
    }

    // But the search index. The long ones come first: made last, each would keep one processor while the others wait.
    private IEnumerable<SiteFile> Files(PageList pages) => HostFiles.Plan(pages, _editions)
        .Concat(GraphFiles.Plan(_index, _options))
        .Concat(ReferenceFiles.Plan(_index, References))
        .Concat(_assets.All);

    private void CheckPublished() => PublishedCheck.Check(_atlas.Content.Published, Addresses, _findings);

    private PageContext Context(Page page) => new(page, EditionOf(page.Head), _links, _assets);

    private Edition EditionOf(PageHead head) => _editions.First(edition => edition.Language == head.Language);

    private List<Edition> Editions()
    {
        var words = LanguageCodes.OfTheSite.ToDictionary(language => language, WordsOf);
        return [.. words.Select(pair => new Edition(_index, pair.Value, words[pair.Key.Counterpart()], _options))];
    }

    private UiWords WordsOf(Language language) => new(
        language, _atlas.Content.Strings.GetValueOrDefault(language) ?? new Dictionary<string, string>(), _findings);
}
