using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Writes the index for the browser. <c>core-sv</c> and <c>core-nb</c> hold the entries as one language shows them;
/// <c>text-…</c> hold the text index, parted by the first letters of the key until a part is small enough.
/// </summary>
internal static class SearchFiles
{
    private const int TextShardLetters = 24_000;
    private const int SummaryLetters = 110;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All files; the paths of the two cores are put into <paramref name="cores"/>.</summary>
    public static IReadOnlyList<SiteFile> Write(
        IReadOnlyList<SearchEntry> entries, TextIndex text, Dictionary<Language, string> cores)
    {
        var files = new List<SiteFile>();
        var shards = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lines = text.Postings.Select(pair => new KeyValuePair<string, string>(pair.Key, Line(pair.Value))).ToList();
        foreach (var (prefix, members) in PrefixShards.Divide(lines, line => line.Key, line => line.Key.Length + line.Value.Length, TextShardLetters))
        {
            var content = members.ToDictionary(line => line.Key, line => line.Value, StringComparer.Ordinal);
            shards[prefix] = Add(files, "text-" + (prefix.Length == 0 ? "all" : prefix), content);
        }

        foreach (var language in LanguageCodes.OfTheSite)
        {
            var core = new
            {
                language = language.Code(),
                stop = string.Join(' ', StopWords.All),
                text = shards,
                entries = entries.Select(entry => Row(entry, language)),
            };
            cores[language] = "search/" + Add(files, "core-" + language.Code(), core);
        }

        return files;
    }

    /// <summary>Postings in entry order: the letter of the impact, then how many entries were skipped, if any.</summary>
    private static string Line(IReadOnlyList<TextPosting> postings)
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

    private static string[] Row(SearchEntry entry, Language language)
    {
        var page = entry.PageFor(language);
        var other = entry.OtherPageFor(language);
        return
        [
            entry.Id, page.Language.Code(), page.Url, page.Title, Shortened(page.Summary),
            other?.Url ?? "", other?.Title ?? "", string.Join(';', page.Traditions),
            .. LanguageCodes.All.Select(code => Labels(entry, code)), Labels(entry, null),
        ];
    }

    private static string Labels(SearchEntry entry, Language? language) =>
        string.Join(';', entry.Labels.Where(label => label.Language == language).Select(label => label.Kind switch
        {
            SearchLabelKind.Preferred => label.Text,
            SearchLabelKind.Alternative => "+" + label.Text,
            _ => "~" + label.Text,
        }));

    private static string Shortened(string summary)
    {
        if (summary.Length <= SummaryLetters)
            return summary;
        var end = summary.LastIndexOf(' ', SummaryLetters);
        return summary[..(end > 0 ? end : SummaryLetters)].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string Add(List<SiteFile> files, string name, object content)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, Json);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var file = $"{name}.{hash}.json";
        files.Add(new SiteFile("search/" + file, bytes));
        return file;
    }
}
