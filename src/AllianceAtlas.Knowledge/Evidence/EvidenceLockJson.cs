using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AllianceAtlas.Documents.Diagnostics;
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
        Converters =
        {
            new TextConverter<LineRange>(lines => lines.ToString()),
            new TextConverter<Language>(language => language.Code()),
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
            return EvidenceLockReader.Read(Encoding.UTF8.GetBytes(text.Content));
        }
        catch (JsonException exception)
        {
            var line = (int)Math.Min(text.LineCount, (exception.LineNumber ?? 0) + 1);
            return Refuse(line, exception.Path switch
            {
                null => "this is no JSON",
                "$" => "it is no JSON object",
                var way => $"unexpected value at {way}",
            });
        }
        catch (InvalidOperationException)
        {
            return Refuse(1, "an escape in it is half a character");
        }

        EvidenceLock? Refuse(int line, string reason)
        {
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

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    private sealed class TextConverter<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
