using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>What a new page is called, as far as somebody has said.</summary>
/// <param name="Swedish">In Swedish, or null.</param>
/// <param name="Bokmal">In Norwegian Bokmål, or null.</param>
public sealed record DraftTitles(string? Swedish, string? Bokmal)
{
    /// <summary>The name in <paramref name="language"/> with a capital, or null.</summary>
    internal string? In(Language language) =>
        (language == Language.Swedish ? Swedish : Bokmal) is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : null;

    /// <summary><c>{sv: …, nb: …}</c> with the slugs of the names; empty where there is no name.</summary>
    internal string Slugs => $"{{sv: {Slug(Swedish)}, nb: {Slug(Bokmal)}}}";

    /// <summary>The name as a term, empty when nobody has said.</summary>
    internal static string Term(string? name) => QuotedScalar.Of(name ?? "");

    /// <summary>The name as a list of one stem, empty when nobody has said.</summary>
    internal static string Stems(string? name) => name is null ? "[]" : $"[{QuotedScalar.Of(name.ToLowerInvariant())}]";

    private static string Slug(string? name) => name is null ? "\"\"" : WorkId.Slug(name);
}
