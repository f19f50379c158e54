using AllianceAtlas.Documents.Publications;

namespace AllianceAtlas.Documents.Citations;

/// <summary>One entry of a printed reference list, as far as it could be read; what is not printed is null or empty.</summary>
/// <param name="Line">Line, from 1, where the entry begins.</param>
public sealed record BibliographyEntry(int Line)
{
    /// <summary>Its number, in a numbered list.</summary>
    public int? Number { get; init; }

    /// <summary>Authors as printed, surname first: <c>Safran JD</c>.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Year with its suffix.</summary>
    public string? Year { get; init; }

    /// <summary>Title of the work itself, not of the book or journal around it.</summary>
    public string? Title { get; init; }

    /// <summary>Journal, or the book that a chapter stands in.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Volume of the journal.</summary>
    public string? Volume { get; init; }

    /// <summary>Pages, as printed but with one en dash.</summary>
    public string? Pages { get; init; }

    /// <summary>Publisher of a book.</summary>
    public string? Publisher { get; init; }

    /// <summary>DOI without the resolver in front.</summary>
    public string? Doi { get; init; }
}
