using System.Globalization;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Paths;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>The atlas in one language: what every page builder of that language needs.</summary>
internal sealed class Edition
{
    private const string Atlas = "AllianceAtlas";

    private readonly UiWords _otherWords;
    private readonly PublicationDate _dated;
    private readonly string? _version;

    public Edition(AtlasIndex index, UiWords words, UiWords otherWords, SiteOptions options)
    {
        (Index, Words, _otherWords, Options) = (index, words, otherWords, options);
        Ranks = new ReferenceRanks(index, words);
        Citations = new CitationFormatter(index, words, Ranks);
        Names = new NameFormatter(words);
        References = new ReferenceFormatter(words);
        Tags = new TagBuilder(index, words);
        Claims = new ClaimEntryBuilder(index, words, Citations, Tags);
        Colophons = new ColophonBuilder(words, options);
        Notes = new NotesBuilder(this);
        _dated = PublicationDate.Read(options.History?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        _version = options.History is { } history ? words.Format("reference.version", history.Commit[..SiteOptions.ShortCommit]) : null;
        Home = new Link(words["nav.home"], SiteAddress.Home(words.Language));
    }

    public AtlasIndex Index { get; }

    public UiWords Words { get; }

    public SiteOptions Options { get; }

    public ReferenceRanks Ranks { get; }

    public CitationFormatter Citations { get; }

    public NameFormatter Names { get; }

    public ReferenceFormatter References { get; }

    public TagBuilder Tags { get; }

    public ClaimEntryBuilder Claims { get; }

    public ColophonBuilder Colophons { get; }

    public NotesBuilder Notes { get; }

    public Language Language => Words.Language;

    /// <summary>The start of every trail: the front page.</summary>
    public Link Home { get; }

    /// <summary>A head whose address, title and summary are known in both languages.</summary>
    public PageHead Head(
        PageKind kind, string id, Func<Language, string> address, Func<Language, PageText> text, params Link[] trail)
    {
        var other = Language.Counterpart();
        var own = text(Language);
        return new PageHead(
            address(Language), Language, kind, id, own.Title, own.Summary, new Link(text(other).Title, address(other)))
        {
            Trail = [Home, .. trail],
        };
    }

    /// <summary>A head of a page that has no text of its own, its title made of the words of each language.</summary>
    public PageHead Head(
        PageKind kind, string id, Func<Language, string> address, Func<UiWords, string> title, string summary)
    {
        var other = Language.Counterpart();
        return new PageHead(
            address(Language), Language, kind, id, title(Words), summary, new Link(title(_otherWords), address(other)))
        {
            Trail = [Home],
        };
    }

    /// <summary>How to cite <paramref name="publication"/>.</summary>
    public CiteThis Cite(Publication publication) =>
        new(References.Entry(publication), Names.Bracketed(publication), Names.Narrative(publication));

    /// <summary>
    /// A page of the atlas, dated and pinned to the commit its content was built from; undated where there is none. Nobody signs
    /// a page, so the atlas is its author.
    /// </summary>
    public Publication Publication(PageHead head) => new(
        $"alliance-atlas-{head.Language.Code()}-{head.Kind.Name()}-{head.Id}",
        [new Author(Atlas) { IsOrganisation = true }],
        AndOthers: false,
        _dated)
    {
        Type = "webpage",
        Title = head.Title,
        Language = head.Language,
        ContainerTitle = Atlas,
        Edition = _version,
        Url = Options.Absolute(head.Address),
    };

    public Teaser Teaser(Concept concept, string? note = null) =>
        new(concept.Texts[Language].Title, SiteAddress.Of(concept, Language), note);

    public Teaser Teaser(Perspective perspective, string? note = null) =>
        new(perspective.Texts[Language].Title, SiteAddress.Of(perspective, Language), note, Tags.Mark(perspective));

    public Teaser Teaser(ReadingPath path)
    {
        var text = path.Texts[Language];
        return new Teaser(text.Title, SiteAddress.Of(path, Language), text.Summary);
    }

    /// <summary>The teasers in the order a reader of the language expects.</summary>
    public IReadOnlyList<Teaser> Sorted(IEnumerable<Teaser> teasers) =>
        [.. teasers.OrderBy(teaser => teaser.Text, Words.Order).ThenBy(teaser => teaser.Address, StringComparer.Ordinal)];
}
