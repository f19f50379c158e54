using System.Text.Json;
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
    /// <summary>Writes all concepts, one a line.</summary>
    public void List(FileText file)
    {
        FileJson.Lines(file, index.Atlas.Content.Concepts, Listed);
        file.Append("\n");
    }

    /// <summary>Writes what stands on the page of <paramref name="concept"/> in <paramref name="language"/>.</summary>
    public void Page(Concept concept, Language language, FileText file)
    {
        FileJson.Value(file, json => Page(json, concept, language));
        file.Append("\n");
    }

    private void Page(Utf8JsonWriter json, Concept concept, Language language)
    {
        var text = concept.Texts[language];
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("language", language.Code());
        json.WriteString("url", Address(SiteAddress.Of(concept, language)));
        json.WriteString("permalink", Address(SiteAddress.Crossing(concept)));
        json.WriteString("translation", Address(SiteAddress.Of(concept, language.Counterpart())));
        json.WriteString("title", text.Title);
        json.WriteString("summary", text.Summary);
        json.WriteString("definition", PlainText.Definition(concept.Texts, language));
        json.WriteString("theme", concept.Theme);
        Terms(json, concept);
        json.WriteStartArray("claims");
        foreach (var claim in index.ClaimsAbout(concept.Id))
        {
            Write(json, claim, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("neighbours");
        foreach (var link in index.Atlas.Graph.Links.Of(concept.Id))
        {
            Write(json, link, language);
        }

        json.WriteEndArray();
        var cited = index.CitedOn(concept).Order(StringComparer.Ordinal).ToList();
        json.Texts("works", cited.Where(id => index.Work(id) is not null));
        json.Texts("sources", cited.Where(id => index.Source(id) is not null));
        json.WriteEndObject();
    }

    private void Listed(Utf8JsonWriter json, Concept concept)
    {
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("permalink", Address(SiteAddress.Crossing(concept)));
        json.WriteString("theme", concept.Theme);
        json.WriteBoolean("core", concept.Core);
        Both(json, "title", language => concept.Texts[language].Title);
        Both(json, "definition", language => PlainText.Definition(concept.Texts, language));
        Terms(json, concept);
        Both(json, "url", language => Address(SiteAddress.Of(concept, language)));
        Both(json, "data", language => Address(SiteAddress.DataBeside(concept, language)));
        Both(json, "embed", language => Address(SiteAddress.Embed(concept, language)));
        json.WriteNumber("claims", index.ClaimsAbout(concept.Id).Count());
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, Concept concept)
    {
        json.WriteStartObject("terms");
        foreach (var language in LanguageCodes.All)
        {
            if (concept.Terms.TryGetValue(language, out var terms))
            {
                json.WriteStartObject(language.Code());
                json.WriteString("preferred", terms.Preferred);
                json.Texts("alternative", terms.Alternative);
                json.WriteBoolean("editorial", terms.Editorial);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Claim claim, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("url", index.Home(claim) is { } home
            ? Address(SiteAddress.Of(home, language) + SiteAddress.ClaimAnchor(claim.Id))
            : null);
        json.WriteString("text", claim.Text[language]);
        json.WriteString("says", ClaimWords.Says(claim.Voice));
        json.Texts("works", claim.Works.Select(one => one.Id));
        json.Texts("traditions", claim.Traditions.Select(one => one.Id));
        json.Texts("settings", claim.Settings.Select(one => one.Id));
        json.Texts("styles", claim.Styles.Select(one => one.Id));
        json.Texts("concepts", claim.Concepts.Select(one => one.Id));
        json.WriteString("evidenceKind", claim.Kind.Name());
        json.WriteString("dimension", claim.Dimension?.Id);
        json.WriteString("position", claim.Position?.Id);
        json.WriteStartArray("evidence");
        foreach (var evidence in claim.Evidence)
        {
            Write(json, evidence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, PassageReference evidence)
    {
        var passage = index.Passages(evidence) is [var first, ..] ? first : null;
        json.WriteStartObject();
        json.WriteString("source", evidence.Source);
        json.WriteString("lines", evidence.Lines.ToString());
        json.Texts("section", passage?.Section ?? []);
        Number(json, "paragraph", passage?.Number);
        Number(json, "page", passage?.Page);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ConceptLink link, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", link.To);
        json.WriteString("title", index.Concept(link.To)?.Texts[language].Title);
        json.WriteString("relation", link.Relation?.ToString().ToLowerInvariant());
        json.Texts("claims", link.Claims);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Both(Utf8JsonWriter json, string name, Func<Language, string> value)
    {
        json.WriteStartObject(name);
        foreach (var language in LanguageCodes.OfTheSite)
        {
            json.WriteString(language.Code(), value(language));
        }

        json.WriteEndObject();
    }

    private string Address(string address) => options.Absolute(address) ?? address;
}
