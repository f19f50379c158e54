using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Prose;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>Locks as JSON: one record a line, so that a change of one passage is a change of one line.</summary>
public static class EvidenceLockJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AllowAbsence, RefuseNullInLists } },
        Converters =
        {
            new LineRangeConverter(),
            new LanguageConverter(),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    /// <summary>The lock as text, ending in a line end.</summary>
    public static string Write(EvidenceLock evidence)
    {
        var text = new StringBuilder();
        text.Append("{\n");
        text.Append("  \"source\": ").Append(Json(evidence.Source)).Append(",\n");
        text.Append("  \"sha256\": ").Append(Json(evidence.Sha256)).Append(",\n");
        text.Append("  \"lines\": ").Append(Json(evidence.Lines)).Append(",\n");
        text.Append("  \"inconsistencies\": ").Append(Json(evidence.Inconsistencies)).Append(",\n");
        AppendList(text, "passages", evidence.Passages, ",");
        AppendList(text, "mentions", evidence.Mentions, ",");
        AppendList(text, "citations", evidence.Citations, ",");
        AppendList(text, "works", evidence.Works, ",");
        AppendList(text, "attributions", evidence.Attributions, "");
        text.Append("}\n");
        return text.ToString();
    }

    /// <summary>The lock in <paramref name="text"/>, or null with a diagnostic at the line that does not read.</summary>
    public static EvidenceLock? Read(SourceText text, DiagnosticBag findings)
    {
        try
        {
            // As bytes: half a character, which no file can hold but a string can, would throw.
            return JsonSerializer.Deserialize<EvidenceLock>(Encoding.UTF8.GetBytes(text.Content), Options)
                ?? throw new JsonException("the file is empty");
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min(text.LineCount, (exception.LineNumber ?? 0) + 1);
            var reason = exception.Path is { Length: > 0 } path ? $"unexpected value at {path}" : "it is no JSON object";
            findings.Add(Diagnostic.At(DiagnosticCatalogue.LockNotReadable, text, text.LineSpan(line), reason));
            return null;
        }
    }

    private static void AppendList<T>(StringBuilder text, string name, IReadOnlyList<T> items, string after)
    {
        text.Append("  \"").Append(name).Append("\": [");
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(Json(items[i]));
        }

        text.Append(items.Count == 0 ? "]" : "\n  ]").Append(after).Append('\n');
    }

    // What may be null is left out when it is; a page, for instance, is known of few passages.
    private static void AllowAbsence(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsGetNullable))
        {
            property.IsRequired = false;
        }
    }

    private static void RefuseNullInLists(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            type.OnDeserialized = list =>
            {
                if (((IEnumerable)list).Cast<object?>().Contains(null))
                {
                    throw new JsonException();
                }
            };
        }
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    private sealed class LineRangeConverter : JsonConverter<LineRange>
    {
        public override LineRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && CitationSyntax.ReadLines(reader.GetString()!) is { } lines
                ? lines
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class LanguageConverter : JsonConverter<Language>
    {
        public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && LanguageCodes.Parse(reader.GetString()!) is { } language
                ? language
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code());
    }
}
