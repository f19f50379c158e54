using System.Text.Json;
using AllianceAtlas.Documents.Records;

namespace AllianceAtlas.Tests.Content;

/// <summary>
/// The part of JSON Schema that <c>docs/schemas</c> uses, applied to records as they are read: objects with known keys,
/// required keys, lists, enumerations and references inside the schema.
/// </summary>
internal sealed class JsonSchema(string path)
{
    private readonly JsonElement _root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    public JsonElement Root => _root;

    /// <summary>What of <paramref name="node"/> does not fit, as paths of keys.</summary>
    public IEnumerable<string> Misfits(RecordNode node) => Misfits(node, _root, "");

    /// <summary>Every object with a closed list of keys, by the way of keys to it; a list is a step <c>*</c>.</summary>
    public IEnumerable<(IReadOnlyList<string> Way, JsonElement Schema)> Objects() => Below([], _root)
        .Where(one => one.Schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False);

    /// <summary>Every enumeration, by the way of keys to it.</summary>
    public IEnumerable<(IReadOnlyList<string> Way, JsonElement Schema)> Enumerations() =>
        Below([], _root).Where(one => one.Schema.TryGetProperty("enum", out _));

    public static IEnumerable<string> Strings(JsonElement schema, string key) => schema.TryGetProperty(key, out var list)
        ? list.EnumerateArray().Select(item => item.GetString()!)
        : [];

    private IEnumerable<(IReadOnlyList<string> Way, JsonElement Schema)> Below(IReadOnlyList<string> way, JsonElement schema)
    {
        schema = Resolve(schema);
        var properties = schema.TryGetProperty("properties", out var keys) ? keys.EnumerateObject().ToList() : [];
        var items = schema.TryGetProperty("items", out var item) ? Below([.. way, "*"], item) : [];
        return properties.SelectMany(property => Below([.. way, property.Name], property.Value)).Concat(items).Prepend((way, schema));
    }

    private IEnumerable<string> Misfits(RecordNode node, JsonElement schema, string way)
    {
        schema = Resolve(schema);
        return node switch
        {
            RecordMapping mapping when schema.TryGetProperty("properties", out var known) =>
                Strings(schema, "required").Except(mapping.Entries.Select(entry => entry.Key)).Select(key => $"{way}/{key} is missing")
                    .Concat(mapping.Entries.SelectMany(entry => known.TryGetProperty(entry.Key, out var inner)
                        ? Misfits(entry.Value, inner, $"{way}/{entry.Key}")
                        : [$"{way}/{entry.Key} is not known"])),
            RecordMapping => schema.TryGetProperty("additionalProperties", out _) ? [] : [$"{way} is no mapping"],
            RecordSequence list => schema.TryGetProperty("items", out var inner)
                ? list.Items.SelectMany(item => Misfits(item, inner, way + "/*"))
                : [$"{way} is no list"],
            RecordScalar scalar when schema.TryGetProperty("enum", out _) =>
                Strings(schema, "enum").Contains(scalar.Value) ? [] : [$"{way} cannot be {scalar.Value}"],
            _ => schema.TryGetProperty("properties", out _) || schema.TryGetProperty("items", out _) ? [$"{way} is no single value"] : [],
        };
    }

    private JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? reference.GetString()!.Split('/').Skip(1).Aggregate(_root, (at, key) => at.GetProperty(key))
        : schema;
}
