using System.Text.Json;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
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

    private readonly List<ConceptLink> _links = [.. links.All];

    private Language Language => edition.Language;

    /// <summary>The data; addresses in it are seen from <paramref name="page"/>.</summary>
    public MapData Build(string page)
    {
        var claims = Numbers(_links.SelectMany(link => link.Claims));
        var told = claims.Keys.Select(id => edition.Index.Claim(id)!).ToList();
        return new MapData(File("links", json => Links(json, page, claims, told)), File("reasons", json => Reasons(json, page, told)));
    }

    private void Links(Utf8JsonWriter json, string page, Dictionary<string, int> claims, List<Claim> told)
    {
        var content = edition.Index.Atlas.Content;
        var traditions = Numbers(content.Perspectives.Where(one => one.Axis == Axis.Tradition).Select(one => one.Id));
        Words(json);
        json.Texts("traditions", traditions.Keys);
        json.WriteStartArray("concepts");
        foreach (var concept in content.Concepts)
        {
            Write(json, concept, page);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in told)
        {
            Write(json, claim.Traditions.Where(one => traditions.ContainsKey(one.Id)).Select(one => traditions[one.Id]));
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        var concepts = Numbers(content.Concepts.Select(concept => concept.Id));
        foreach (var link in _links)
        {
            var relation = link.Relation is { } known ? (int)known + 1 : 0;
            Write(json, [concepts[link.From], concepts[link.To], relation, .. link.Claims.Select(claim => claims[claim])]);
        }

        json.WriteEndArray();
    }

    private void Words(Utf8JsonWriter json)
    {
        json.WriteStartObject("words");
        foreach (var key in edition.Words.All.Keys
            .Where(key => key.StartsWith("map.", StringComparison.Ordinal) || key.StartsWith("link-kind.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            json.WriteString(key, edition.Words.All[key]);
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Concept concept, string page)
    {
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("title", concept.Texts[Language].Title);
        json.WriteString("url", SiteAddress.Relative(page, SiteAddress.Of(concept, Language)));
        json.Texts("languages", concept.Terms.Where(pair => !pair.Value.Editorial).Select(pair => pair.Key.Code()).Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<int> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private void Reasons(Utf8JsonWriter json, string page, List<Claim> told)
    {
        json.WriteStartArray("claims");
        foreach (var teaser in told.Select(edition.Claims.Teaser))
        {
            json.WriteStartObject();
            json.WriteString("text", teaser.Text);
            json.WriteString("url", SiteAddress.Relative(page, teaser.Address));
            json.WriteString("says", teaser.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("passages");
        foreach (var link in _links.Where(link => link.Claims.Count == 0))
        {
            json.WriteStartArray($"{link.From} {link.To}");
            foreach (var evidence in link.Evidence.Take(MostPassages))
            {
                Write(json, evidence, page);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, PassageReference evidence, string page)
    {
        var source = edition.Index.Source(evidence.Source)!;
        var passage = edition.Index.Passages(evidence)[0];
        json.WriteStartObject();
        json.WriteString("text", $"{edition.Citations.Name(source)}, {edition.Citations.Place(passage)}");
        json.WriteString("url", SiteAddress.Relative(page, SiteAddress.Of(source, Language) + SiteAddress.PassageAnchor(passage.Id)));
        json.WriteEndObject();
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
        }

        return numbers;
    }

    private SiteFile File(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = FileText.Bytes(text => FileJson.Value(text, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }));
        return AssetFiles.Stamped($"map-{name}.{Language.Code()}.json", bytes.ToArray());
    }
}
