using System.Text;
using System.Text.Json;

namespace AllianceAtlas.Site.Rendering;

/// <summary>JSON that is safe inside a script element: the writer escapes &lt;, &gt; and &amp;, so that no text can end it.</summary>
internal static class ScriptJson
{
    /// <summary>The object whose members <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(FileText.Bytes(text =>
    {
        using var json = new Utf8JsonWriter(text);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }));
}
