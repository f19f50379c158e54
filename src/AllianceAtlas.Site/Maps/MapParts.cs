using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Maps;

/// <summary>Nodes and edges of a map before they have a place.</summary>
internal static class MapParts
{
    /// <summary>A node before it has a place.</summary>
    public sealed record Node(string Id, string Text, string Address, bool Core);

    /// <summary>An edge before it has a place; the weight tells how much it pulls its ends together.</summary>
    public sealed record Edge(string From, string To, LinkKind Kind, string Label, string? Address = null, int Weight = 1);

    /// <summary>A node with the edge that leads there.</summary>
    public sealed record Neighbour(Node Node, Edge Edge);

    public static Node Of(Concept concept, Language language) =>
        new(concept.Id, concept.Texts[language].Title, SiteAddress.Of(concept, language), concept.Core);

    /// <summary>The one word for all that <paramref name="link"/> says.</summary>
    public static LinkKind KindOf(ConceptLink link) => link.Relation switch
    {
        ConceptRelation.Broader => LinkKind.Broader,
        ConceptRelation.Narrower => LinkKind.Narrower,
        ConceptRelation.Related => LinkKind.Related,
        _ => LinkKind.SharedClaims,
    };

    /// <summary>An edge in words: "Allians – besläktat: Alliansbrott".</summary>
    public static string Label(string from, LinkKind kind, string to, UiWords words) =>
        $"{from} – {words.Name("link-kind", kind).ToLowerInvariant()}: {to}";
}
