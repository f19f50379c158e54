using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>A language-free idea with a stable id, its words and its place among the others (SKOS).</summary>
/// <param name="Id">Stable English id.</param>
/// <param name="Theme">The group it belongs to on the map.</param>
/// <param name="Slug">Last part of its address in each language.</param>
/// <param name="Terms">Words by language; Swedish and Bokmål are always there.</param>
/// <param name="Texts">Its page text in each language.</param>
public sealed record Concept(
    string Id,
    string Theme,
    Bilingual Slug,
    IReadOnlyDictionary<Language, ConceptTerms> Terms,
    PageTexts Texts)
{
    /// <summary>Whether it is one of the core concepts.</summary>
    public bool Core { get; init; }

    /// <summary>Wider concepts.</summary>
    public IReadOnlyList<NamedId> Broader { get; init; } = [];

    /// <summary>Narrower concepts.</summary>
    public IReadOnlyList<NamedId> Narrower { get; init; } = [];

    /// <summary>Related concepts; the relation is written on both sides.</summary>
    public IReadOnlyList<NamedId> Related { get; init; } = [];

    /// <summary>How mentions of it are found in running text, by language.</summary>
    public IReadOnlyDictionary<Language, MentionRule> MentionRules { get; init; } =
        new Dictionary<Language, MentionRule>();

    /// <summary>Identifiers of the same idea elsewhere.</summary>
    public IReadOnlyList<SameAs> SameAs { get; init; } = [];

    /// <summary>Where its record stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The preferred term in <paramref name="language"/>, or null where none is recorded.</summary>
    public string? Term(Language language) => Terms.TryGetValue(language, out var terms) ? terms.Preferred : null;
}
