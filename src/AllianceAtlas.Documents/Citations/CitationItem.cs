using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Citations;

/// <summary>One work inside a citation, as printed there.</summary>
/// <param name="Line">Line, from 1, where its own year or number stands; a bracket may run over several lines.</param>
public sealed record CitationItem(int Line)
{
    /// <summary>Surname of the first author, genitive s taken off; null for a number or a participant.</summary>
    public string? FirstAuthor { get; init; }

    /// <summary>The further authors as printed.</summary>
    public IReadOnlyList<string> OtherAuthors { get; init; } = [];

    /// <summary>Whether the printed form leaves authors out: et al., m.fl., og kolleger.</summary>
    public bool EtAl { get; init; }

    /// <summary>Year with its suffix, as printed: <c>2015a</c>; null for a number or a participant.</summary>
    public string? Year { get; init; }

    /// <summary>Number in the reference list; null for author and year.</summary>
    public int? Number { get; init; }

    /// <summary>Place inside the work as printed: <c>s. 253</c>; null where none is given.</summary>
    public string? Locator { get; init; }

    /// <summary>Where its own year or number stands in the file.</summary>
    public TextSpan Span { get; init; }
}
