using System.Text.Json.Nodes;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>
/// Concepts for course tools: a list of all, and beside each page what stands on it. Addresses count from the root of the
/// site, absolute where its place is known.
/// </summary>
internal sealed class ConceptFiles(AtlasIndex index, SiteOptions options)
{
    private readonly ConceptLinks _links = ConceptLinks.Of(index.Atlas.Graph);

    /// <summary>All concepts, one a line.</summary>
    public string List() =>
        $"[\n{string.Join(",\n", index.Atlas.Content.Concepts.Select(concept => ExportJson.Text(Listed(concept))))}\n]\n";

    /// <summary>What stands on the page of <paramref name="concept"/> in <paramref name="language"/>.</summary>
    public string Page(Concept concept, Language language)
    {
        var text = concept.Texts[language];
        var page = new JsonObject
        {
            ["id"] = concept.Id,
            ["language"] = language.Code(),
            ["url"] = Address(SiteAddress.Of(concept, language)),
            ["permalink"] = Address(SiteAddress.Crossing(concept)),
            ["translation"] = Address(SiteAddress.Of(concept, language.Counterpart())),
            ["title"] = text.Title,
            ["summary"] = text.Summary,
            ["definition"] = PlainText.Definition(concept.Texts, language),
            ["theme"] = concept.Theme,
            ["terms"] = Terms(concept),
            ["claims"] = ExportJson.List(index.ClaimsAbout(concept.Id).Select(claim => Claim(claim, language))),
            ["neighbours"] = ExportJson.List(_links.Of(concept.Id).Select(link => Neighbour(link, language))),
            ["works"] = ExportJson.List(index.CitedOn(concept).Where(id => index.Work(id) is not null).Order(StringComparer.Ordinal)),
            ["sources"] = ExportJson.List(index.CitedOn(concept).Where(id => index.Source(id) is not null).Order(StringComparer.Ordinal)),
        };
        return ExportJson.Text(page) + "\n";
    }

    private JsonObject Listed(Concept concept) => new()
    {
        ["id"] = concept.Id,
        ["permalink"] = Address(SiteAddress.Crossing(concept)),
        ["theme"] = concept.Theme,
        ["core"] = concept.Core,
        ["title"] = Both(language => concept.Texts[language].Title),
        ["definition"] = Both(language => PlainText.Definition(concept.Texts, language)),
        ["terms"] = Terms(concept),
        ["url"] = Both(language => Address(SiteAddress.Of(concept, language))),
        ["data"] = Both(language => Address(SiteAddress.DataBeside(concept, language))),
        ["embed"] = Both(language => Address(SiteAddress.Embed(concept, language))),
        ["claims"] = index.ClaimsAbout(concept.Id).Count(),
    };

    private static JsonObject Terms(Concept concept) => new(concept.Terms.OrderBy(pair => pair.Key).Select(pair =>
        KeyValuePair.Create(pair.Key.Code(), (JsonNode?)new JsonObject
        {
            ["preferred"] = pair.Value.Preferred,
            ["alternative"] = ExportJson.List(pair.Value.Alternative),
            ["editorial"] = pair.Value.Editorial,
        })));

    private JsonObject Claim(Claim claim, Language language) => new()
    {
        ["id"] = claim.Id,
        ["url"] = index.Home(claim) is { } home
            ? Address(SiteAddress.Of(home, language) + SiteAddress.ClaimAnchor(claim.Id))
            : null,
        ["text"] = claim.Text[language],
        ["says"] = ClaimWords.Says(claim.Voice),
        ["works"] = Ids(claim.Works),
        ["traditions"] = Ids(claim.Traditions),
        ["settings"] = Ids(claim.Settings),
        ["styles"] = Ids(claim.Styles),
        ["concepts"] = Ids(claim.Concepts),
        ["evidenceKind"] = claim.Kind.Name(),
        ["dimension"] = claim.Dimension?.Id,
        ["position"] = claim.Position?.Id,
        ["evidence"] = ExportJson.List(claim.Evidence.Select(Evidence)),
    };

    private JsonObject Evidence(PassageReference evidence)
    {
        var passage = index.Passages(evidence) is [var first, ..] ? first : null;
        return new JsonObject
        {
            ["source"] = evidence.Source,
            ["lines"] = evidence.Lines.ToString(),
            ["section"] = ExportJson.List(passage?.Section ?? []),
            ["paragraph"] = passage?.Number,
            ["page"] = passage?.Page,
        };
    }

    private JsonObject Neighbour(ConceptLink link, Language language) => new()
    {
        ["id"] = link.To,
        ["title"] = index.Concept(link.To)?.Texts[language].Title,
        ["relation"] = link.Relation?.ToString().ToLowerInvariant(),
        ["claims"] = ExportJson.List(link.Claims),
    };

    private static JsonArray Ids(IEnumerable<Documents.Records.NamedId> named) =>
        ExportJson.List(named.Select(one => one.Id));

    private static JsonObject Both(Func<Language, string> value) => new(LanguageCodes.OfTheSite.Select(language =>
        KeyValuePair.Create(language.Code(), (JsonNode?)JsonValue.Create(value(language)))));

    private string Address(string address) => options.Absolute(address) ?? address;
}
