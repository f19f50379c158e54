using System.Globalization;
using System.Text;
using System.Text.Json;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// What a reader of one language is shown of the entries: a row each. On a large site the rows lie in files by the first
/// letters of their labels, and once more in blocks by number, for entries that only their text has found.
/// </summary>
internal sealed class EntryFiles
{
    /// <summary>How many rows a block holds.</summary>
    public const int BlockSize = 32;

    private const int SummaryLetters = 110;

    // Written once each: a row goes into a file for each of its words.
    private readonly ReadOnlyMemory<byte>[] _rows;

    /// <summary>Writes the rows of <paramref name="entries"/>; into files when there are <paramref name="shards"/> for their labels.</summary>
    public EntryFiles(IReadOnlyList<SearchEntry> entries, IReadOnlyList<Shard<LabelPlace>> shards, Language language)
    {
        Language = language;
        _rows = new ReadOnlyMemory<byte>[entries.Count];
        for (var i = 0; i < _rows.Length; i++)
        {
            var entry = entries[i];
            _rows[i] = FileText.Bytes(text => FileJson.Value(text, json => Row(json, entry, language)));
        }

        Labels = IndexFile.Make($"labels-{language.Code()}-", shards, ByNumber);
        Blocks = shards.Count == 0 ? [] : BlocksOf();
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The files of the rows by label; none where the core file holds the rows.</summary>
    public IReadOnlyList<ShardFile> Labels { get; }

    /// <summary>The files of the rows by number; none where the core file holds the rows.</summary>
    public IReadOnlyList<SiteFile> Blocks { get; }

    /// <summary>Writes a list of the rows that lie in no other file.</summary>
    public void RestTo(Utf8JsonWriter json) => Rows(json, 0, Blocks.Count > 0 ? 0 : _rows.Length);

    private List<SiteFile> BlocksOf()
    {
        var blocks = new List<SiteFile>();
        for (var from = 0; from < _rows.Length; from += BlockSize)
        {
            var (first, end) = (from, Math.Min(from + BlockSize, _rows.Length));
            blocks.Add(IndexFile.Make("entries-" + Language.Code(), json => Rows(json, first, end)));
        }

        return blocks;
    }

    private void ByNumber(Utf8JsonWriter json, IReadOnlyList<LabelPlace> places)
    {
        foreach (var number in places.Select(place => place.Number).Distinct().Order())
        {
            json.WritePropertyName(number.ToString(CultureInfo.InvariantCulture));
            json.WriteRawValue(_rows[number].Span, skipInputValidation: true);
        }
    }

    private void Rows(Utf8JsonWriter json, int first, int end)
    {
        json.WriteStartArray();
        for (var i = first; i < end; i++)
            json.WriteRawValue(_rows[i].Span, skipInputValidation: true);
        json.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter json, SearchEntry entry, Language language)
    {
        var page = entry.PageFor(language);
        var other = entry.OtherPageFor(language);
        json.WriteStartArray();
        json.WriteStringValue(entry.Id);
        json.WriteStringValue(page.Language.Code());
        json.WriteStringValue(page.Url);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(Shortened(page.Summary));
        json.WriteStringValue(other?.Url ?? "");
        json.WriteStringValue(other?.Title ?? "");
        json.WriteStringValue(string.Join(';', page.Traditions));
        foreach (var code in LanguageCodes.All)
            json.WriteStringValue(LabelsIn(code, entry));
        json.WriteStringValue(LabelsIn(null, entry));
        json.WriteEndArray();
    }

    private static string LabelsIn(Language? language, SearchEntry entry)
    {
        var line = new StringBuilder();
        foreach (var label in entry.Labels)
        {
            if (label.Language == language)
                line.Append(line.Length > 0 ? ";" : "").Append(MarkOf(label.Kind)).Append(label.Text);
        }

        return line.ToString();
    }

    private static string MarkOf(SearchLabelKind kind) => kind switch
    {
        SearchLabelKind.Preferred => "",
        SearchLabelKind.Alternative => "+",
        _ => "~",
    };

    private static string Shortened(string summary)
    {
        if (summary.Length <= SummaryLetters)
            return summary;
        var end = summary.LastIndexOf(' ', SummaryLetters);
        return summary[..(end > 0 ? end : SummaryLetters)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
