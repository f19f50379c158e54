using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Citations;

/// <summary>
/// A cited work or a source article as a reference list and a reference manager know it: the CSL variables, each null
/// or empty while nobody has told it.
/// </summary>
/// <param name="Id">Work id or source id.</param>
/// <param name="Authors">Authors in printed order.</param>
/// <param name="AndOthers">Whether there are more authors than anybody has named.</param>
/// <param name="Issued">When it came out.</param>
internal sealed record Publication(string Id, IReadOnlyList<Author> Authors, bool AndOthers, PublicationDate Issued)
{
    private const string Atlas = "AllianceAtlas";

    /// <summary>CSL type; null while only its citations are known.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    /// <summary>Language it is written in.</summary>
    public Language? Language { get; init; }

    public Bilingual? Genre { get; init; }

    public IReadOnlyList<Author> Editors { get; init; } = [];

    public string? Edition { get; init; }

    public string? Number { get; init; }

    public string? Container { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Pages with an en dash, the last one in full.</summary>
    public string? Pages { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }

    /// <summary>When the page at <see cref="Url"/> was read.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>What a reader of the record should know of it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is a whole of its own, whose title is set in italics, and no part of a journal or a book.</summary>
    public bool IsWhole => Container is null || Type is "webpage" or "report" or "thesis" or "book";

    /// <summary>Those the publication goes under: its authors, or the editors of a book without any.</summary>
    public IReadOnlyList<Author> Names => Authors.Count > 0 || Type == "chapter" ? Authors : Editors;

    /// <summary>The genre in the language of the publication, for a file that is the same for all readers.</summary>
    public string? GenreInItsLanguage =>
        Genre?[Language == Documents.Text.Language.Bokmal ? Documents.Text.Language.Bokmal : Documents.Text.Language.Swedish];

    /// <summary>
    /// The note, and what is printed for a year where no number says it: <c>u.å.</c>, <c>1917/1957</c>. For formats whose
    /// year is a number; the letter of <c>2015a</c> is set anew by every program that makes a list.
    /// </summary>
    public string? NoteWithYear => Issued is { Year: not null, Original: null }
        ? Note
        : Note is null ? Issued.Printed : $"{Issued.Printed}. {Note}";

    /// <summary>A cited work.</summary>
    public static Publication Of(Work work) => new(work.Id, AuthorNames.Parted(work.Authors), work.AndOthers, PublicationDate.Read(work.Year))
    {
        Type = work.Type,
        Title = work.Title,
        Language = work.Language,
        Genre = work.Genre,
        Editors = AuthorNames.Parted(work.Editors),
        Edition = work.Edition,
        Number = work.Number,
        Container = work.ContainerTitle,
        Publisher = work.Publisher,
        PublisherPlace = work.PublisherPlace,
        Volume = work.Volume,
        Issue = work.Issue,
        Pages = PageRange.InFull(work.Pages),
        Doi = work.Doi,
        Url = work.Url,
        Accessed = DateOnly.TryParse(work.Accessed, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null,
    };

    /// <summary>A source article.</summary>
    public static Publication Of(SourceRecord source)
    {
        string? Field(string name) => source.Fields.GetValueOrDefault(name);
        return new Publication(source.Id, AuthorNames.Parted(source.Authors), AndOthers: false, PublicationDate.Read(source.Issued))
        {
            Type = source.Type,
            Title = source.Title,
            Language = source.Language,
            Genre = Both(source.Genre),
            Number = Field("number"),
            Container = Field("container-title"),
            Publisher = Field("publisher"),
            PublisherPlace = Field("publisher-place"),
            Volume = Field("volume"),
            Issue = Field("issue"),
            Pages = PageRange.InFull(Field("page")),
            Doi = Field("DOI"),
            Url = Field("URL"),
            Note = Field("note"),
        };
    }

    /// <summary>
    /// A page of the atlas, dated and pinned to the commit its content was built from; undated where there is none. Nobody signs
    /// a page, so the atlas is its author.
    /// </summary>
    public static Publication Of(PageHead head, UiWords words, SiteOptions options) => new(
        $"alliance-atlas-{head.Language.Code()}-{head.Kind.Name()}-{head.Id}",
        [new Author(Atlas) { IsOrganisation = true }],
        AndOthers: false,
        PublicationDate.Read(options.History?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""))
    {
        Type = "webpage",
        Title = head.Title,
        Language = head.Language,
        Container = Atlas,
        Edition = options.History is { } history ? words.Format("reference.version", history.Commit[..SiteOptions.ShortCommit]) : null,
        Url = options.Absolute(head.Address),
    };

    private static Bilingual? Both(IReadOnlyDictionary<Language, string> words) =>
        words.TryGetValue(Documents.Text.Language.Swedish, out var swedish) &&
        words.TryGetValue(Documents.Text.Language.Bokmal, out var bokmal)
            ? new Bilingual(swedish, bokmal)
            : null;
}
