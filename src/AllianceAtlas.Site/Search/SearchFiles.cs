using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
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

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
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
            var core = new
            {
                language = language.Code(),
                stop = string.Join(' ', StopWords.All),
                count = rows.Count,
                text = texts,
                entries = isLarge ? [] : rows,
                labels = LabelFiles(labels, rows, language),
                blockSize = BlockSize,
                blocks = isLarge ? BlockFiles(rows, language) : [],
            };
            _cores[language] = Folder + Add("core-" + language.Code(), core);
        }
    }

    /// <summary>All files.</summary>
    public IReadOnlyList<SiteFile> All => _files;

    /// <summary>Path of the core file of <paramref name="language"/> from the site root.</summary>
    public string CorePath(Language language) => _cores[language];

    private SortedDictionary<string, string> TextFiles(TextIndex text)
    {
        var lines = text.All.Select(pair => (pair.Key, Line: Line(pair.Postings))).ToList();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var shards = PrefixShards.Divide(lines, line => line.Key, line => line.Key.Length + line.Line.Length, TextShardLetters);
        foreach (var (prefix, members) in shards)
            files[prefix] = Add("text-" + prefix, members.ToDictionary(line => line.Key, line => line.Line, StringComparer.Ordinal));
        return files;
    }

    /// <summary>Which entries go into the file of which prefix.</summary>
    private static List<(string Prefix, List<int> Entries)> LabelShards(IReadOnlyList<SearchEntry> entries)
    {
        var places = entries
            .SelectMany((entry, number) => WordsOf(entry).Distinct().Select(word => (word.Text, word.Share, Number: number)))
            .GroupBy(place => place.Text, StringComparer.Ordinal)
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .SelectMany(word => word.OrderBy(place => place.Share).ThenBy(place => place.Number)
                .DistinctBy(place => place.Number).Take(MostEntriesAWord))
            .ToList();
        var sizes = entries.Select(entry => entry.Labels.Sum(label => label.Text.Length) + RowLetters).ToList();
        return [.. PrefixShards.Divide(places, place => place.Text, place => sizes[place.Number], LabelShardLetters)
            .Select(shard => (shard.Prefix, shard.Members.Select(place => place.Number).Distinct().Order().ToList()))];
    }

    private SortedDictionary<string, string> LabelFiles(
        List<(string Prefix, List<int> Entries)> shards, List<string[]> rows, Language language)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (prefix, numbers) in shards)
            files[prefix] = Add($"labels-{language.Code()}-{prefix}", numbers.ToDictionary(number => number, number => rows[number]));
        return files;
    }

    private List<string> BlockFiles(List<string[]> rows, Language language) =>
        [.. rows.Chunk(BlockSize).Select(block => Add("entries-" + language.Code(), block))];

    /// <summary>The words and parts by which the script may look for an entry, and how many words share the label.</summary>
    private static IEnumerable<(string Text, int Share)> WordsOf(SearchEntry entry)
    {
        foreach (var label in entry.Labels)
        {
            var words = StopWords.Without(SearchKey.PlainWords(label.Shown));
            foreach (var word in words)
            {
                var folded = SearchKey.Respell(word);
                foreach (var form in new[] { word, folded, SearchKey.Stem(folded) }.Distinct(StringComparer.Ordinal))
                    yield return (form, words.Count);
            }

            var compounds = label.Text.Split(' ', '-').Where(word => word.Contains(EntryLabel.Bar, StringComparison.Ordinal));
            foreach (var part in compounds.SelectMany(word => word.Split(EntryLabel.Bar)))
                yield return (SearchKey.Of(part), words.Count + 1);
        }
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

    private string Add(string name, object content)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, Json);
        var file = $"{name.TrimEnd('-')}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.json";
        _files.Add(new SiteFile(Folder + file, bytes));
        return file;
    }
}
