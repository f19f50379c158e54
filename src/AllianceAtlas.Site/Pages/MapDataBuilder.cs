using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Rendering;

namespace AllianceAtlas.Site.Pages;

/// <summary>
/// Writes the map for the script of its page. Concepts, traditions and claims are named by their place in their list:
/// the file grows with the links, and a link is a few numbers.
/// </summary>
internal sealed class MapDataBuilder(Edition edition, ConceptLinks links)
{
    private const int MostPassages = 4;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<ConceptLink> _links = [.. links.All];

    private Language Language => edition.Language;

    /// <summary>The data; addresses in it are seen from <paramref name="page"/>.</summary>
    public MapData Build(string page)
    {
        var content = edition.Index.Atlas.Content;
        var concepts = Numbers(content.Concepts.Select(concept => concept.Id));
        var claims = Numbers(_links.SelectMany(link => link.Claims));
        var traditions = Numbers(content.Perspectives.Where(one => one.Axis == Axis.Tradition).Select(one => one.Id));
        var told = claims.Keys.Select(id => edition.Index.Claim(id)!).ToList();
        return new MapData(
            File("links", new
            {
                words = edition.Words.All
                    .Where(word => word.Key.StartsWith("map.", StringComparison.Ordinal) || word.Key.StartsWith("link-kind.", StringComparison.Ordinal))
                    .OrderBy(word => word.Key, StringComparer.Ordinal)
                    .ToDictionary(StringComparer.Ordinal),
                traditions = traditions.Keys,
                concepts = content.Concepts.Select(concept => new
                {
                    concept.Id,
                    concept.Texts[Language].Title,
                    url = SiteAddress.Relative(page, SiteAddress.Of(concept, Language)),
                    languages = concept.Terms.Where(pair => !pair.Value.Editorial).Select(pair => pair.Key.Code()).Order(StringComparer.Ordinal),
                }),
                claims = told.Select(claim => claim.Traditions.Where(one => traditions.ContainsKey(one.Id)).Select(one => traditions[one.Id])),
                links = _links.Select(link => new[]
                {
                    concepts[link.From], concepts[link.To], link.Relation is { } relation ? (int)relation + 1 : 0,
                }.Concat(link.Claims.Select(claim => claims[claim]))),
            }),
            File("reasons", new
            {
                claims = told.Select(claim =>
                {
                    var teaser = edition.Claims.Teaser(claim);
                    return new { teaser.Text, url = SiteAddress.Relative(page, teaser.Address), says = teaser.Note };
                }),
                passages = _links.Where(link => link.Claims.Count == 0).ToDictionary(
                    link => $"{link.From} {link.To}",
                    link => link.Evidence.Take(MostPassages).Select(evidence => Passage(page, evidence)),
                    StringComparer.Ordinal),
            }));
    }

    private object Passage(string page, PassageReference evidence)
    {
        var source = edition.Index.Source(evidence.Source)!;
        var passage = edition.Index.Passages(evidence)[0];
        return new
        {
            text = $"{edition.Citations.Name(source)}, {edition.Citations.Place(passage)}",
            url = SiteAddress.Relative(page, SiteAddress.Of(source, Language) + SiteAddress.PassageAnchor(passage.Id)),
        };
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).Select((id, number) => (id, number)).ToDictionary(StringComparer.Ordinal);

    private SiteFile File(string name, object data) => AssetFiles.Stamped(
        $"map-{name}.{Language.Code()}.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(data, Json)));
}
