using System.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>Writes the text index, parted by the first letters of its keys.</summary>
internal static class TextFiles
{
    private const int ShardLetters = 24_000;

    /// <summary>The files of <paramref name="keys"/>.</summary>
    public static IReadOnlyList<ShardFile> Of(IEnumerable<TextKey> keys)
    {
        var lines = keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => new TextLine(key.Key, Line(key.Postings))).ToList();
        var shards = PrefixShards.Divide(lines, line => line.Key, line => line.Key.Length + line.Line.Length, ShardLetters);
        return IndexFile.Make("text-", shards, (json, members) =>
        {
            foreach (var line in members)
                json.WriteString(line.Key, line.Line);
        });
    }

    /// <summary>Postings in entry order: the letter of the impact, then how many entries were skipped, if any.</summary>
    private static string Line(List<TextPosting> postings)
    {
        var line = new StringBuilder();
        var next = 0;
        foreach (var posting in postings)
        {
            line.Append(posting.Letter);
            if (posting.Entry > next)
                line.Append(posting.Entry - next);
            next = posting.Entry + 1;
        }

        return line.ToString();
    }

    /// <summary>What the text index holds under a key, as it stands in a file.</summary>
    private sealed record TextLine(string Key, string Line);
}
