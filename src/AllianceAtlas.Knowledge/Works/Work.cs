using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Works;

/// <summary>One cited work, merged across the sources that cite it. What no source and no person has told is null.</summary>
/// <param name="Id">Stable id, <c>surname-year</c>.</param>
/// <param name="Authors">Authors as far as known, in printed order.</param>
/// <param name="AndOthers">Whether every printed form leaves authors out, so that the list is known to be short.</param>
/// <param name="Year">Year with its suffix.</param>
public sealed record Work(string Id, IReadOnlyList<Author> Authors, bool AndOthers, string Year)
{
    /// <summary>CSL type; null while only its citations are known.</summary>
    public string? Type { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Language it is written in, where a person has said so.</summary>
    public Language? Language { get; init; }

    /// <summary>Kind of text in words: of a thesis, which degree it is for.</summary>
    public Bilingual? Genre { get; init; }

    /// <summary>Editors of the book, or of the book around a chapter.</summary>
    public IReadOnlyList<Author> Editors { get; init; } = [];

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

    /// <summary>Pages.</summary>
    public string? Pages { get; init; }

    /// <summary>DOI without the resolver in front.</summary>
    public string? Doi { get; init; }

    /// <summary>Address of the work on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Day the page at <see cref="Url"/> was read, ISO 8601; only of pages that change.</summary>
    public string? Accessed { get; init; }

    /// <summary>Where curated data come from, by field; empty without a curated record.</summary>
    public IReadOnlyDictionary<string, Bilingual> Seen { get; init; } = new Dictionary<string, Bilingual>();

    /// <summary>Where it is cited, by source and line.</summary>
    public IReadOnlyList<CitedAt> CitedAt { get; init; } = [];

    /// <summary>Lists of authors that its short form fits and nothing tells apart; empty for nearly all works.</summary>
    public IReadOnlyList<IReadOnlyList<Author>> Candidates { get; init; } = [];

    /// <summary>How far it is settled which work is meant.</summary>
    public WorkState State => Candidates.Count > 0 ? new WorkState.Ambiguous(Candidates)
        : IsResolved ? new WorkState.Resolved()
        : new WorkState.Unresolved();

    /// <summary>
    /// Whether a reference list or a person tells what the work is. Otherwise only author and year are known, which is
    /// the usual case: four of the five sources print no reference list.
    /// </summary>
    public bool IsResolved => Title is not null || Doi is not null;
}
