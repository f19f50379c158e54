using System.Text.Json;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Search;

/// <summary>
/// The index for the browser. The core file of a language says which text file holds a key and, while the site is
/// small, holds the entries too.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>Where they all lie.</summary>
    public const string Folder = "search/";

    /// <summary>Up to this many entries (two pages each) the core file holds them all.</summary>
    public const int MostInCore = 1250;

    private readonly List<SiteFile> _files = [];
    private readonly Dictionary<Language, string> _cores = [];

    /// <summary>Joins the files of the texts and those of the entries by a core file for each language.</summary>
    public SearchFiles(IReadOnlyList<ShardFile> texts, IReadOnlyList<EntryFiles> languages)
    {
        _files.AddRange(texts.Select(text => text.File));
        foreach (var entries in languages)
        {
            var core = Core(texts, entries);
            _cores[entries.Language] = core.Path;
            _files.AddRange([.. entries.Labels.Select(labels => labels.File), .. entries.Blocks, core]);
        }
    }

    /// <summary>All files.</summary>
    public IReadOnlyList<SiteFile> All => _files;

    /// <summary>Path of the core file of <paramref name="language"/> from the site root.</summary>
    public string CorePath(Language language) => _cores[language];

    private static SiteFile Core(IReadOnlyList<ShardFile> texts, EntryFiles entries) =>
        IndexFile.Make("core-" + entries.Language.Code(), json =>
        {
            json.WriteStartObject();
            json.WriteString("language", entries.Language.Code());
            json.WriteString("stop", string.Join(' ', StopWords.All));
            json.WriteNumber("count", entries.Count);
            ByPrefix(json, "text", texts);
            json.WritePropertyName("entries");
            entries.RestTo(json);
            ByPrefix(json, "labels", entries.Labels);
            json.WriteNumber("blockSize", EntryFiles.BlockSize);
            json.Texts("blocks", entries.Blocks.Select(NameOf));
            json.WriteEndObject();
        });

    private static void ByPrefix(Utf8JsonWriter json, string name, IReadOnlyList<ShardFile> files)
    {
        json.WriteStartObject(name);
        foreach (var file in files)
            json.WriteString(file.Prefix, NameOf(file.File));
        json.WriteEndObject();
    }

    private static string NameOf(SiteFile file) => file.Path[Folder.Length..];
}
