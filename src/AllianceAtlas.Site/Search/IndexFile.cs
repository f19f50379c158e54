using System.Security.Cryptography;
using System.Text.Json;

namespace AllianceAtlas.Site.Search;

/// <summary>Makes the files of the index: named by what they hold, so that they may be cached for ever.</summary>
internal static class IndexFile
{
    private const int HashLetters = 10;

    /// <summary>A file that holds the JSON of <paramref name="write"/> and whose name begins with <paramref name="name"/>.</summary>
    public static SiteFile Make(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = FileText.Bytes(text => FileJson.Value(text, write));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLetters];
        return new SiteFile($"{SearchFiles.Folder}{name.TrimEnd('-')}.{hash}.json", bytes);
    }

    /// <summary>A file for each of <paramref name="shards"/>, holding one object.</summary>
    public static IReadOnlyList<ShardFile> Make<T>(
        string name, IReadOnlyList<Shard<T>> shards, Action<Utf8JsonWriter, IReadOnlyList<T>> write) =>
    [
        .. shards.Select(shard => new ShardFile(shard.Prefix, Make(name + shard.Prefix, json =>
        {
            json.WriteStartObject();
            write(json, shard.Members);
            json.WriteEndObject();
        }))),
    ];
}

/// <summary>The file for all words that begin in one way.</summary>
internal sealed record ShardFile(string Prefix, SiteFile File);
