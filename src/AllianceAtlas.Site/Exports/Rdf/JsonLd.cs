using System.Text.Json.Nodes;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>Writes JSON-LD 1.1: one thing a line, the vocabularies as prefixes and no context to fetch.</summary>
internal static class JsonLd
{
    public static string Write(IEnumerable<RdfSubject> subjects)
    {
        var context = new JsonObject(RdfVocabulary.Prefixes.Select(one =>
            KeyValuePair.Create(one.Prefix, (JsonNode?)JsonValue.Create(one.Namespace))));
        var lines = subjects.Select(subject => ExportJson.Text(Node(subject)));
        return $"{{\"@context\":{ExportJson.Text(context)},\n\"@graph\":[\n{string.Join(",\n", lines)}\n]}}\n";
    }

    private static JsonObject Node(RdfSubject subject)
    {
        var node = new JsonObject { ["@id"] = subject.Iri.Value };
        foreach (var statements in subject.Statements)
        {
            var isType = statements.Key == "rdf:type";
            node[isType ? "@type" : statements.Key] = ExportJson.List(statements.Select(term =>
                isType ? JsonValue.Create(((RdfName)term).Value) : Term(term)));
        }

        return node;
    }

    private static JsonNode Term(RdfTerm term) => term switch
    {
        RdfIri iri => new JsonObject { ["@id"] = iri.Value },
        RdfName name => new JsonObject { ["@id"] = name.Value },
        RdfNumber number => JsonValue.Create(number.Value),
        RdfText { Language: { } language } text => new JsonObject { ["@language"] = language.Code(), ["@value"] = text.Value },
        RdfText text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException($"Unknown term {term}"),
    };
}
