using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Content;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using static AllianceAtlas.Tests.Claims.ClaimFixture;

namespace AllianceAtlas.Tests.Graph;

/// <summary>Makes small graphs by hand.</summary>
internal static class GraphFixture
{
    private static readonly PageTexts NoTexts = new(null!, null!);

    /// <summary>The graph of what is given; perspectives are those the claims speak for.</summary>
    public static ConceptGraph Build(IReadOnlyList<Concept> concepts, IReadOnlyList<Claim> claims, params EvidenceLock[] locks)
    {
        var content = new AtlasContent
        {
            Concepts = concepts,
            Claims = claims,
            Perspectives =
            [
                .. Enum.GetValues<Axis>().SelectMany(axis => claims.SelectMany(claim => claim.On(axis))
                    .Select(one => one.Id)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(id => Perspective(axis, id))),
            ],
        };
        return GraphBuilder.Build(
            content, locks.ToDictionary(evidence => evidence.Source), WorkCatalogue.Build(locks, []));
    }

    public static Concept Concept(string id, params string[] related) =>
        new(id, "alliance", new Bilingual(id, id), new Dictionary<Language, ConceptTerms>(), NoTexts)
        {
            Related = NamedIds(related), Place = Place.File($"{id}.yml"),
        };

    public static Perspective Perspective(Axis axis, string id) =>
        new(axis, id, new Bilingual(id, id), new Bilingual(id, id), [], new Dictionary<Language, MentionRule>(), NoTexts, Place.File(id));

    public static Claim About(this Claim claim, params string[] concepts) => claim with { Concepts = NamedIds(concepts) };

    public static Claim For(this Claim claim, string tradition, params string[] settings) =>
        claim with { Traditions = NamedIds(tradition), Settings = NamedIds(settings) };

    public static string Shown(GraphEdge edge) => $"{edge.From.Kind}:{edge.From.Id} {edge.Kind} {edge.To.Kind}:{edge.To.Id}";
}
