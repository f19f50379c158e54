using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Publications;

/// <summary>
/// What is told of a text that was published – a source article, a cited work, a page of the atlas – in the variables of CSL,
/// each null or empty while nobody has told it.
/// </summary>
/// <param name="Id">Work id or source id.</param>
/// <param name="Authors">Authors in printed order.</param>
/// <param name="AndOthers">Whether there are more authors than anybody has named.</param>
/// <param name="Issued">When it came out.</param>
public record Publication(string Id, IReadOnlyList<Author> Authors, bool AndOthers, PublicationDate Issued)
{
    /// <summary>Authors in printed order, initials apart: <c>J. D.</c></summary>
    public IReadOnlyList<Author> Authors { get; init => field = Initials.Parted(value); } = Initials.Parted(Authors);

    /// <summary>CSL type; null while only its citations are known.</summary>
    public string? Type { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Language it is written in.</summary>
    public Language? Language { get; init; }

    /// <summary>Kind of text in words: of a thesis, which degree it is for.</summary>
    public Bilingual? Genre { get; init; }

    /// <summary>Editors of the book, or of the book around a chapter.</summary>
    public IReadOnlyList<Author> Editors { get; init => field = Initials.Parted(value); } = [];

    /// <summary>Edition: a number, or words as printed.</summary>
    public string? Edition { get; init; }

    /// <summary>Number of a report, with the name of its series.</summary>
    public string? Number { get; init; }

    /// <summary>Journal, book or site around it.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Place of the publisher.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages with an en dash, the last one in full.</summary>
    public string? Pages { get; init => field = PageRange.InFull(value); }

    /// <summary>DOI without the resolver in front.</summary>
    public string? Doi { get; init; }

    /// <summary>Address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>When the page at <see cref="Url"/> was read; only of pages that change.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>What a reader of the record should know of it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is a whole of its own, whose title is set in italics, and no part of a journal or a book.</summary>
    public bool IsWhole => ContainerTitle is null || Type is "webpage" or "report" or "thesis" or "book";

    /// <summary>Those the publication goes under: its authors, or the editors of a book without any.</summary>
    public IReadOnlyList<Author> Names => Authors.Count > 0 || Type == "chapter" ? Authors : Editors;

    /// <summary>The genre in the language of the publication, for a file that is the same for all readers.</summary>
    public string? GenreInItsLanguage => Genre?[Language == Text.Language.Bokmal ? Text.Language.Bokmal : Text.Language.Swedish];

    /// <summary>
    /// The note, and what is printed for a year where no number says it: <c>u.å.</c>, <c>1917/1957</c>. For formats whose
    /// year is a number; the letter of <c>2015a</c> is set anew by every program that makes a list.
    /// </summary>
    public string? NoteWithYear => Issued is { Year: not null, Original: null }
        ? Note
        : Note is null ? Issued.Printed : $"{Issued.Printed}. {Note}";
}
