using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>What is known of one source article: the facts of <c>seeds/&lt;id&gt;.source.yml</c>, never its text.</summary>
public sealed record SourceRecord : Publication
{
    /// <summary>The record of <paramref name="publication"/>.</summary>
    public SourceRecord(Publication publication)
        : base(publication)
    {
    }

    /// <summary>The language its text is read in: its own, and Swedish while the record names none that can be read.</summary>
    public Language TextLanguage => Language ?? Text.Language.Swedish;

    /// <summary>How it cites.</summary>
    public required CitationStyle CitationStyle { get; init; }

    /// <summary>Where its text is found and what it must be.</summary>
    public required SourceTextFile TextFile { get; init; }

    /// <summary>How it was made, what it can show and what it cannot; null when nobody has said.</summary>
    public Bilingual? Shows { get; init; }

    /// <summary>Where a reader gets the text.</summary>
    public Bilingual? Obtain { get; init; }

    /// <summary>Traditions the text speaks of.</summary>
    public IReadOnlyList<NamedId> Traditions { get; init; } = [];

    /// <summary>Settings the text speaks of.</summary>
    public IReadOnlyList<NamedId> Settings { get; init; } = [];

    /// <summary>What kind of evidence the text itself is.</summary>
    public NamedId? EvidenceKind { get; init; }

    /// <summary>Licence as stated.</summary>
    public Bilingual? Licence { get; init; }

    /// <summary>Words that may be quoted on the site.</summary>
    public int QuoteBudget { get; init; }

    /// <summary>Where the record stands.</summary>
    public required Place Place { get; init; }
}
