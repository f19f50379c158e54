using System.Collections.Concurrent;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>
/// The files of one content folder while they are read: gives each record with its id and each page text with its
/// language, and knows in the end which files nobody asked for. No record knows of another, so those of a folder are read
/// at the same time; their findings are sorted anyway.
/// </summary>
internal sealed class ContentFolder
{
    // By name, in the order of their names.
    private readonly OrderedDictionary<string, ContentFile> _files = new(StringComparer.Ordinal);
    private readonly ILookup<string, ContentFile> _folders;
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notRead = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _notDecoded;
    private readonly DiagnosticBag _findings;

    public ContentFolder(IEnumerable<ContentFile> files, IReadOnlySet<string> notDecoded, DiagnosticBag findings)
    {
        (_notDecoded, _findings) = (notDecoded, findings);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            _files[file.Name] = file;
        }

        _folders = _files.Values.ToLookup(file => file.Name[..Math.Max(file.Name.LastIndexOf('/'), 0)], StringComparer.Ordinal);
    }

    /// <summary>Ids of records that are there and could not be read.</summary>
    public IReadOnlySet<string> NotRead => _notRead;

    /// <summary>The records <c>folder/id.yml</c>, by id, each with a reader that is finished after <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Records<T>(string folder, Func<string, RecordReader, T?> read)
        where T : class
    {
        var files = In(folder, ".yml").ToList();
        var records = new T?[files.Count];
        Parallel.For(0, records.Length, number => records[number] = Record(folder, files[number], read));
        _notRead.UnionWith(files.Where((_, number) => records[number] is null).Select(file => Id(file.Name, ".yml")));
        return [.. records.OfType<T>()];
    }

    private T? Record<T>(string folder, ContentFile file, Func<string, RecordReader, T?> read)
        where T : class
    {
        var id = Id(file.Name, ".yml");
        IdCheck.Check(id, file.Path, _findings);
        if (file.Record(_findings) is not { } mapping)
        {
            foreach (var language in LanguageCodes.OfTheSite)
            {
                MarkRead(TextName(folder, id, language));
            }

            return null;
        }

        var reader = new RecordReader(file.Text(), mapping, _findings);
        var record = read(id, reader);
        reader.Finish();
        return record;
    }

    /// <summary>The record in the one file <paramref name="name"/>, or null when it is missing or does not parse.</summary>
    public RecordReader? Record(string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return null;
        }

        MarkRead(name);
        return file.Record(_findings) is { } mapping ? new RecordReader(file.Text(), mapping, _findings) : null;
    }

    /// <summary>The one file <paramref name="name"/> as it is, or null when it is missing.</summary>
    public SourceText? Text(string name)
    {
        MarkRead(name);
        return _files.GetValueOrDefault(name)?.Text();
    }

    /// <summary>Path, for diagnostics, of the file <paramref name="name"/>, which must be there.</summary>
    public string PathOf(string name) => _files[name].Path;

    /// <summary>Ids that have a page text <c>folder/id.sv.md</c> or <c>folder/id.nb.md</c>.</summary>
    public IReadOnlyList<string> IdsOfTexts(string folder) =>
    [
        .. LanguageCodes.OfTheSite
            .SelectMany(language => _files.Keys
                .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
                .Where(name => name.EndsWith($".{language.Code()}.md", StringComparison.Ordinal))
                .Select(name => Id(name, $".{language.Code()}.md")))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The page texts of <paramref name="id"/> in both languages. Null, with a diagnostic, when one is missing or does
    /// not read: <paramref name="asked"/> is where the missing one is told of when there is neither.
    /// </summary>
    public PageTexts? Texts(string folder, string id, string asked)
    {
        var texts = LanguageCodes.OfTheSite
            .Select(language => (Language: language, Name: TextName(folder, id, language)))
            .ToList();
        var there = texts.Find(text => _files.ContainsKey(text.Name)).Name;
        var read = new List<PageText>();
        foreach (var (language, name) in texts)
        {
            if (_notDecoded.Contains(name))
            {
                continue;
            }

            if (!_files.TryGetValue(name, out var file))
            {
                var place = there is null ? asked : _files[there].Path;
                _findings.Add(Diagnostic.AtFile(
                    DiagnosticCatalogue.TranslationMissing, place, LanguageName(language), $"{id}.{language.Code()}.md"));
                continue;
            }

            MarkRead(name);
            if (file.Page(_findings) is { } text)
            {
                read.Add(text);
            }
        }

        if (read.Count < texts.Count)
        {
            return null;
        }

        TranslationCheck.Compare(read[0], read[1], _findings);
        return new PageTexts(read[0], read[1]);
    }

    /// <summary>Reports every file that was not read, with what it might have been.</summary>
    public void ReportUnread()
    {
        foreach (var (name, file) in _files.Where(one => !_read.ContainsKey(one.Key)))
        {
            _findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.FileNotRead, file.Path, name, MisplacedFile.Suggestion(name, _files.Keys)));
        }
    }

    private IEnumerable<ContentFile> In(string folder, string ending)
    {
        foreach (var file in _folders[folder].Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)))
        {
            MarkRead(file.Name);
            yield return file;
        }
    }

    private void MarkRead(string name) => _read[name] = true;

    private static string TextName(string folder, string id, Language language) => $"{folder}/{id}.{language.Code()}.md";

    private static string Id(string name, string ending) =>
        name[(name.LastIndexOf('/') + 1)..^ending.Length];

    private static string LanguageName(Language language) => language == Language.Swedish ? "Swedish" : "Norwegian";
}
