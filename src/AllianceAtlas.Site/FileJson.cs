using System.Text.Encodings.Web;
using System.Text.Json;

namespace AllianceAtlas.Site;

/// <summary>How the files of the site hold JSON: letters as letters, nothing between the values but what must be.</summary>
internal static class FileJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one value to <paramref name="file"/>, as <paramref name="write"/> says.</summary>
    public static void Value(FileText file, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(file, Options);
        write(json);
    }

    /// <summary>Writes a list of <paramref name="items"/> to <paramref name="file"/>, one a line.</summary>
    public static void Lines<T>(FileText file, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(file, Options);
        file.Append("[\n");
        var isFirst = true;
        foreach (var item in items)
        {
            file.Append(isFirst ? "" : ",\n");
            write(json, item);
            json.Flush();
            json.Reset();
            isFirst = false;
        }

        file.Append("\n]");
    }

    /// <summary>Writes a list of <paramref name="texts"/> as the value of <paramref name="name"/>.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
