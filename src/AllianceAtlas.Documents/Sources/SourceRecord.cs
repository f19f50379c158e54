using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>What is known of one source article: the facts of <c>seeds/&lt;id&gt;.source.yml</c>, never its text.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Language">Main language.</param>
/// <param name="CitationStyle">How it cites.</param>
/// <param name="TextFile">Where its text is found and what it must be.</param>
public sealed record SourceRecord(
    string Id,
    string Title,
    Language Language,
    CitationStyle CitationStyle,
    SourceTextFile TextFile)
{
    /// <summary>CSL type: <c>article-journal</c>, <c>thesis</c> …</summary>
    public string Type { get; init; } = "";

    /// <summary>Authors; empty when they are not known.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Year, year and month, or full date, ISO 8601.</summary>
    public string Issued { get; init; } = "";

    /// <summary>The year of <see cref="Issued"/>.</summary>
    public string Year => Issued.Length >= 4 ? Issued[..4] : Issued;

    /// <summary>Other CSL fields as written: <c>container-title</c>, <c>publisher</c>, <c>DOI</c> …</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Kind of text for readers, by language of the site.</summary>
    public IReadOnlyDictionary<Language, string> Genre { get; init; } = new Dictionary<Language, string>();

    /// <summary>How it was made, what it can show and what it cannot, by language of the site; empty when nobody has said.</summary>
    public IReadOnlyDictionary<Language, string> Shows { get; init; } = new Dictionary<Language, string>();

    /// <summary>Where a reader gets the text, by language of the site.</summary>
    public IReadOnlyDictionary<Language, string> Obtain { get; init; } = new Dictionary<Language, string>();

    /// <summary>Traditions the text speaks of.</summary>
    public IReadOnlyList<Reference> Traditions { get; init; } = [];

    /// <summary>Settings the text speaks of.</summary>
    public IReadOnlyList<Reference> Settings { get; init; } = [];

    /// <summary>What kind of evidence the text itself is.</summary>
    public Reference? EvidenceKind { get; init; }

    /// <summary>Licence as stated, by language of the site.</summary>
    public IReadOnlyDictionary<Language, string> Licence { get; init; } = new Dictionary<Language, string>();

    /// <summary>Words that may be quoted on the site.</summary>
    public int QuoteBudget { get; init; }

    /// <summary>Where the record stands.</summary>
    public required Place Place { get; init; }
}
