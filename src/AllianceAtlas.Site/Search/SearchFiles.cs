using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// Writes the index for the browser. The core file of a language says which text file holds a key and, while the site is
/// small, holds the entries too. On a large site they lie in files by the first letters of their labels, and once more
/// in blocks by number, for entries that only their text has found.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>Where they all lie.</summary>
    public const string Folder = "search/";

    /// <summary>Up to this many entries (two pages each) the core file holds them all.</summary>
    public const int MostInCore = 1250;

    private const int TextShardLetters = 24_000;
    private const int LabelShardLetters = 40_000;
    private const int BlockSize = 32;
    private const int SummaryLetters = 110;

    // What a row holds besides labels: addresses, titles and the summary.
    private const int RowLetters = 250;

    // A word in the labels of more entries than this leads to the first of them only; they have better words.
    private const int MostEntriesAWord = 100;

    private readonly List<SiteFile> _files = [];
    private readonly Dictionary<Language, string> _cores = [];

    /// <summary>Writes <paramref name="entries"/> and <paramref name="text"/>.</summary>
    public SearchFiles(IReadOnlyList<SearchEntry> entries, TextIndex text)
    {
        var texts = TextFiles(text);
        var isLarge = entries.Count > MostInCore;
        var labels = isLarge ? LabelShards(entries) : [];
        foreach (var language in LanguageCodes.OfTheSite)
        {
            var rows = entries.Select(entry => Row(entry, language)).ToList();
            var labelFiles = LabelFiles(labels, rows, language);
            var blocks = isLarge ? BlockFiles(rows, language) : [];
            _cores[language] = Folder + Add("core-" + language.Code(), json =>
            {
                json.WriteStartObject();
                json.WriteString("language", language.Code());
                json.WriteString("stop", string.Join(' ', StopWords.All));
                json.WriteNumber("count", rows.Count);
                ByPrefix(json, "text", texts);
                json.WritePropertyName("entries");
                Rows(json, isLarge ? [] : rows);
                ByPrefix(json, "labels", labelFiles);
                json.WriteNumber("blockSize", BlockSize);
                json.Texts("blocks", blocks);
                json.WriteEndObject();
            });
        }
    }

    /// <summary>All files.</summary>
    public IReadOnlyList<SiteFile> All => _files;

    /// <summary>Path of the core file of <paramref name="language"/> from the site root.</summary>
    public string CorePath(Language language) => _cores[language];

    private List<ShardFile> TextFiles(TextIndex text)
    {
        var lines = text.All.Select(key => new TextLine(key.Key, Line(key.Postings))).ToList();
        var shards = PrefixShards.Divide(lines, line => line.Key, line => line.Key.Length + line.Line.Length, TextShardLetters);
        return Files("text-", shards, (json, members) =>
        {
            foreach (var line in members)
                json.WriteString(line.Key, line.Line);
        });
    }

    /// <summary>Which entries go into the file of which prefix.</summary>
    private static IReadOnlyList<Shard<LabelPlace>> LabelShards(IReadOnlyList<SearchEntry> entries)
    {
        var places = entries.SelectMany(PlacesOf)
            .GroupBy(place => place.Word, StringComparer.Ordinal)
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .SelectMany(word => word.OrderBy(place => place.Share).ThenBy(place => place.Number).Take(MostEntriesAWord))
            .ToList();
        var sizes = entries.Select(entry => entry.Labels.Sum(label => label.Text.Length) + RowLetters).ToList();
        return PrefixShards.Divide(places, place => place.Word, place => sizes[place.Number], LabelShardLetters);
    }

    private List<ShardFile> LabelFiles(IReadOnlyList<Shard<LabelPlace>> shards, List<string[]> rows, Language language) =>
        Files($"labels-{language.Code()}-", shards, (json, members) =>
        {
            foreach (var number in members.Select(place => place.Number).Distinct().Order())
            {
                json.WritePropertyName(number.ToString(CultureInfo.InvariantCulture));
                Texts(json, rows[number]);
            }
        });

    private List<ShardFile> Files<T>(string name, IReadOnlyList<Shard<T>> shards, Action<Utf8JsonWriter, IReadOnlyList<T>> write) =>
    [
        .. shards.Select(shard => new ShardFile(shard.Prefix, Add(name + shard.Prefix, json =>
        {
            json.WriteStartObject();
            write(json, shard.Members);
            json.WriteEndObject();
        }))),
    ];

    private List<string> BlockFiles(List<string[]> rows, Language language) =>
        [.. rows.Chunk(BlockSize).Select(block => Add("entries-" + language.Code(), json => Rows(json, block)))];

    /// <summary>The words and parts by which the script may look for an entry, each once.</summary>
    private static IEnumerable<LabelPlace> PlacesOf(SearchEntry entry, int number)
    {
        var shares = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in entry.Labels)
        {
            var words = StopWords.Without(SearchKey.PlainWords(label.Shown));
            foreach (var word in words)
            {
                var folded = SearchKey.Respell(word);
                Add(word, words.Count);
                Add(folded, words.Count);
                Add(SearchKey.Stem(folded), words.Count);
            }

            var compounds = label.Text.Split(' ', '-').Where(word => word.Contains(EntryLabel.Bar, StringComparison.Ordinal));
            foreach (var part in compounds.SelectMany(word => word.Split(EntryLabel.Bar)))
                Add(SearchKey.Of(part), words.Count + 1);
        }

        return shares.Select(word => new LabelPlace(word.Key, word.Value, number));

        void Add(string word, int share) => shares[word] = Math.Min(share, shares.GetValueOrDefault(word, share));
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
        return summary[..(end > 0 ? end : SummaryLetters)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    private string Add(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = FileText.Bytes(text => FileJson.Value(text, write));
        var file = $"{name.TrimEnd('-')}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}.json";
        _files.Add(new SiteFile(Folder + file, bytes));
        return file;
    }

    private static void ByPrefix(Utf8JsonWriter json, string name, IReadOnlyList<ShardFile> files)
    {
        json.WriteStartObject(name);
        foreach (var file in files)
            json.WriteString(file.Prefix, file.Name);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, IReadOnlyList<string[]> rows)
    {
        json.WriteStartArray();
        foreach (var row in rows)
            Texts(json, row);
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string[] texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>What the text index holds under a key, as it stands in a file.</summary>
    private sealed record TextLine(string Key, string Line);

    /// <summary>That an entry may be looked for by a word, and how many words share the shortest label with it.</summary>
    private sealed record LabelPlace(string Word, int Share, int Number);

    /// <summary>The file for all words that begin in one way.</summary>
    private sealed record ShardFile(string Prefix, string Name);
}
