using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/concepts/&lt;id&gt;.yml</c>.</summary>
internal static class ConceptReader
{
    // The groups on the map (design brief, "Map of all concepts").
    private static readonly Dictionary<string, int> Themes = new[]
    {
        "alliance", "ruptures-and-repair", "relation-and-transference", "attachment-and-holding", "supervision",
        "therapist-and-responsiveness", "research",
    }.Select((theme, order) => (theme, order)).ToDictionary(pair => pair.theme, pair => pair.order, StringComparer.Ordinal);

    public static Concept? Read(string id, RecordReader reader, PageTexts? texts)
    {
        reader.Require("theme");
        _ = reader.Choice("theme", Themes);
        var theme = reader.Text("theme") ?? "";
        var slug = reader.RequiredBilingual("slug");
        var concept = new Concept(id, theme, slug, ReadTerms(reader), texts!)
        {
            Core = reader.Flag("core"),
            Broader = reader.NamedIds("broader"),
            Narrower = reader.NamedIds("narrower"),
            Related = reader.NamedIds("related"),
            MentionRules = MentionRuleReader.Read(reader),
            SameAs = [.. reader.NestedList("sameAs").Select(ReadSameAs)],
            Place = reader.Place,
        };
        return texts is null ? null : concept;
    }

    private static Dictionary<Language, ConceptTerms> ReadTerms(RecordReader reader)
    {
        reader.Require("terms");
        var terms = new Dictionary<Language, ConceptTerms>();
        if (reader.Nested("terms") is not { } nested)
        {
            return terms;
        }

        nested.Require("sv");
        nested.Require("nb");
        foreach (var language in LanguageCodes.All)
        {
            if (nested.Nested(language.Code()) is { } words)
            {
                terms[language] = new ConceptTerms(
                    words.RequiredText("preferred"),
                    words.Texts("alternative"),
                    words.Texts("hidden"),
                    words.Flag("editorial"));
                words.Finish();
            }
        }

        nested.Finish();
        return terms;
    }

    // Identifiers of linked data are often http: addresses (Wikidata's are), and nobody follows them from a page.
    private static bool IsIdentifier(string uri) =>
        WebAddress.IsPlain(uri.StartsWith("http://", StringComparison.Ordinal) ? "https" + uri[4..] : uri);

    private static SameAs ReadSameAs(RecordReader reader)
    {
        var same = new SameAs(reader.RequiredText("uri"), reader.RequiredText("seen"));
        if (!IsIdentifier(same.Uri))
        {
            reader.Reject("uri", "an address that begins with http:// or https://");
        }

        reader.Finish();
        return same;
    }
}
