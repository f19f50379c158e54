using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Maps;

/// <summary>What stands at the nodes and edges of a map.</summary>
internal static class MapNodes
{
    public static MapLayout.Node Of(Concept concept, Language language) => new(
        concept.Id, concept.Texts[language].Title, SiteAddress.Of(concept, language), concept.Core);

    /// <summary>An edge in words: "Allians – besläktat: Alliansbrott".</summary>
    public static string Label(string from, ConceptTie tie, string to, UiWords words) =>
        $"{from} – {words.Name("tie", tie).ToLowerInvariant()}: {to}";
}
