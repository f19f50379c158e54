using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>The words of a concept in the four languages, one row each.</summary>
internal static class TermRows
{
    public static IReadOnlyList<TermRow> Of(Concept concept) =>
    [
        .. LanguageCodes.All.Select(language => concept.Terms.TryGetValue(language, out var terms)
            ? new TermRow(language, terms.Preferred, terms.Alternative, terms.Editorial)
            : new TermRow(language, null, [], false)),
    ];
}
