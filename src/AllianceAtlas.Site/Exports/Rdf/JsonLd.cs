using System.Text.Json;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>Writes JSON-LD 1.1: one thing a line, the vocabularies as prefixes and no context to fetch.</summary>
internal static class JsonLd
{
    /// <summary>Writes <paramref name="subjects"/> to <paramref name="file"/>.</summary>
    public static void Write(IEnumerable<RdfSubject> subjects, FileText file)
    {
        file.Append("{\"@context\":");
        FileJson.Value(file, Context);
        file.Append(",\n\"@graph\":");
        FileJson.Lines(file, subjects, Node);
        file.Append("}\n");
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (prefix, space) in RdfVocabulary.Prefixes)
        {
            json.WriteString(prefix, space);
        }

        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, RdfSubject subject)
    {
        json.WriteStartObject();
        json.WriteString("@id", subject.Iri.Value);
        foreach (var statements in subject.Statements)
        {
            var isType = statements.Key == "rdf:type";
            json.WriteStartArray(isType ? "@type" : statements.Key);
            foreach (var term in statements)
            {
                if (isType)
                {
                    json.WriteStringValue(((RdfName)term).Value);
                }
                else
                {
                    Term(json, term);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, RdfTerm term)
    {
        switch (term)
        {
            case RdfIri iri:
                Reference(json, iri.Value);
                break;
            case RdfName name:
                Reference(json, name.Value);
                break;
            case RdfNumber number:
                json.WriteNumberValue(number.Value);
                break;
            case RdfText { Language: { } language } text:
                json.WriteStartObject();
                json.WriteString("@language", language.Code());
                json.WriteString("@value", text.Value);
                json.WriteEndObject();
                break;
            case RdfText text:
                json.WriteStringValue(text.Value);
                break;
            default:
                throw new InvalidOperationException($"Unknown term {term}");
        }
    }

    private static void Reference(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
