using System.Runtime.InteropServices;
using System.Text.Json;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>One object of a lock. What it is asked for and does not hold as it must ends the reading with a <see cref="JsonException"/> that has its line.</summary>
internal sealed class LockObject
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly JsonElement _element;
    private readonly string _way;

    private LockObject(ReadOnlyMemory<byte> file, JsonElement element, string way)
    {
        (_file, _element, _way) = (file, element, way);
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected(element, way);
        }
    }

    /// <summary>The object that <paramref name="document"/>, parsed from <paramref name="file"/>, is.</summary>
    public static LockObject Of(JsonDocument document, ReadOnlyMemory<byte> file) => new(file, document.RootElement, "$");

    /// <summary>Whether <paramref name="key"/> is there.</summary>
    public bool Has(string key) => _element.TryGetProperty(key, out _);

    /// <summary>The text under <paramref name="key"/>.</summary>
    public string Text(string key) => TextOrNull(key) ?? throw Unexpected(key);

    /// <summary>The text under <paramref name="key"/>; null where none is known.</summary>
    public string? TextOrNull(string key) => Known(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Unexpected(key),
    };

    /// <summary>The whole number under <paramref name="key"/>.</summary>
    public int Number(string key) => NumberOrNull(key) ?? throw Unexpected(key);

    /// <summary>The whole number under <paramref name="key"/>; null where none is known.</summary>
    public int? NumberOrNull(string key) => Known(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => throw Unexpected(key),
    };

    /// <summary>True or false under <paramref name="key"/>.</summary>
    public bool Flag(string key) => Known(key)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Unexpected(key),
    };

    /// <summary>The place of the text under <paramref name="key"/> in <paramref name="names"/>.</summary>
    public int OneOf(string key, string[] names) => Array.IndexOf(names, Text(key)) is >= 0 and var at ? at : throw Unexpected(key);

    /// <summary>What <paramref name="read"/> makes of the text under <paramref name="key"/>.</summary>
    public T Value<T>(string key, Func<string, T?> read)
        where T : struct => read(Text(key)) ?? throw Unexpected(key);

    /// <summary>The object under <paramref name="key"/>; null where none is known.</summary>
    public LockObject? ObjectOrNull(string key) => Known(key) is { } value ? new LockObject(_file, value, $"{_way}.{key}") : null;

    /// <summary>The texts of the list under <paramref name="key"/>.</summary>
    public List<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in ListOf(key).EnumerateArray())
        {
            texts.Add(item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Unexpected(item, $"{_way}.{key}[{texts.Count}]"));
        }

        return texts;
    }

    /// <summary>What <paramref name="read"/> makes of the objects of the list under <paramref name="key"/>.</summary>
    public List<T> Objects<T>(string key, Func<LockObject, T> read)
    {
        var objects = new List<T>();
        foreach (var item in ListOf(key).EnumerateArray())
        {
            objects.Add(read(new LockObject(_file, item, $"{_way}.{key}[{objects.Count}]")));
        }

        return objects;
    }

    private JsonElement ListOf(string key) => Known(key) is { ValueKind: JsonValueKind.Array } list ? list : throw Unexpected(key);

    private JsonElement? Known(string key) =>
        _element.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // A key that is missing is missed where its object ends.
    private JsonException Unexpected(string key) => _element.TryGetProperty(key, out var value)
        ? Unexpected(value, $"{_way}.{key}")
        : Unexpected(_element, $"{_way}.{key}", atEnd: true);

    private JsonException Unexpected(JsonElement at, string way, bool atEnd = false)
    {
        var written = JsonMarshal.GetRawUtf8Value(at);
        _ = _file.Span.Overlaps(written, out var offset);
        var lines = _file.Span[..(atEnd ? offset + written.Length : offset)].Count((byte)'\n');
        return new JsonException(message: null, way, lines, bytePositionInLine: null);
    }
}
