using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Mentions;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads everything under <c>content/</c> (docs/content-format.md). What cannot be read is left out and reported.</summary>
public sealed class ContentReader
{
    private static readonly (Axis Axis, string Folder)[] PerspectiveFolders =
        [(Axis.Tradition, "traditions"), (Axis.Setting, "settings"), (Axis.Style, "styles")];

    private readonly ContentFolder _folder;
    private readonly DiagnosticBag _findings;

    private ContentReader(ContentFolder folder, DiagnosticBag findings)
    {
        _folder = folder;
        _findings = findings;
    }

    /// <summary>
    /// The content in <paramref name="files"/>, whatever their order. Files that are there and could not be decoded, by name, have
    /// been reported and are not missed: <paramref name="notDecoded"/>.
    /// </summary>
    public static AtlasContent Read(IEnumerable<ContentFile> files, DiagnosticBag findings, IReadOnlySet<string>? notDecoded = null)
    {
        var folder = new ContentFolder(files, notDecoded ?? new HashSet<string>(), findings);
        var content = new ContentReader(folder, findings).Read() with { NotRead = folder.NotRead };
        folder.ReportUnread();
        return content;
    }

    private AtlasContent Read() => new()
    {
        Concepts = _folder.Records("concepts", (id, reader) =>
            ConceptReader.Read(id, reader, _folder.Texts("concepts", id, reader.Place.Path))),
        Perspectives =
        [
            .. PerspectiveFolders.SelectMany(kind => _folder.Records(kind.Folder, (id, reader) =>
                ReadPerspective(kind.Axis, id, reader, _folder.Texts(kind.Folder, id, reader.Place.Path)))),
        ],
        Dimensions = _folder.Records("dimensions", ReadDimension),
        Claims = _folder.Records("claims", (id, reader) => ClaimReader.Read(id, reader, _findings)),
        Comparisons = _folder.Records("comparisons", (id, reader) =>
            ReadComparison(id, reader, _folder.Texts("comparisons", id, reader.Place.Path))),
        Paths = _folder.Records("paths", (id, reader) =>
            ReadingPathReader.Read(id, reader, _folder.Texts("paths", id, reader.Place.Path), _findings)),
        FalseFriends = _folder.Record("false-friends.yml") is { } pairs ? FalseFriendReader.Read(pairs, _findings) : [],
        CuratedWorks = _folder.Records("works", CuratedWorkReader.Read),
        Pages = _folder.IdsOfTexts("pages")
            .Select(id => new { Id = id, Texts = _folder.Texts("pages", id, $"pages/{id}") })
            .Where(page => page.Texts is not null)
            .ToDictionary(page => page.Id, page => page.Texts!, StringComparer.Ordinal),
        Published = _folder.Text(PublishedList.Name) is { } published ? PublishedList.Read(published, _findings) : [],
        Strings = ReadStrings(),
    };

    private static Perspective? ReadPerspective(Axis axis, string id, RecordReader reader, PageTexts? texts)
    {
        var slug = reader.RequiredBilingual("slug");
        var label = reader.RequiredBilingual("label");
        var broader = reader.NamedIds("broader");
        var cues = MentionRuleReader.Read(reader, "cues");
        return texts is null ? null : new Perspective(axis, id, slug, label, broader, cues, texts, reader.Place);
    }

    private static Dimension ReadDimension(string id, RecordReader reader)
    {
        reader.Require("positions");
        var positions = reader.NestedList("positions").Select(ReadPosition).ToList();
        return new Dimension(id, reader.RequiredBilingual("label"), reader.RequiredBilingual("question"), positions, reader.Place);
    }

    private static Position ReadPosition(RecordReader reader)
    {
        var position = new Position(reader.RequiredText("id"), reader.RequiredBilingual("label"));
        reader.Finish();
        return position;
    }

    private static Comparison? ReadComparison(string id, RecordReader reader, PageTexts? texts)
    {
        reader.Require("axis");
        reader.Require("columns");
        reader.Require("dimensions");
        var slug = reader.RequiredBilingual("slug");
        var axis = reader.Choice("axis", Axes) ?? Axis.Tradition;
        var columns = reader.NamedIds("columns");
        var dimensions = reader.NamedIds("dimensions");
        return texts is null ? null : new Comparison(id, slug, axis, columns, dimensions, texts, reader.Place);
    }

    private static Dictionary<string, Axis> Axes { get; } =
        PerspectiveFolders.ToDictionary(kind => kind.Folder, kind => kind.Axis, StringComparer.Ordinal);

    private Dictionary<Language, IReadOnlyDictionary<string, string>> ReadStrings()
    {
        var strings = new Dictionary<Language, IReadOnlyDictionary<string, string>>();
        foreach (var language in LanguageCodes.OfTheSite)
        {
            var reader = _folder.Record($"strings.{language.Code()}.yml");
            strings[language] = reader is null
                ? new Dictionary<string, string>()
                : reader.Keys.ToDictionary(key => key, key => reader.Text(key) ?? "", StringComparer.Ordinal);
        }

        foreach (var language in LanguageCodes.OfTheSite)
        {
            foreach (var key in strings[language.Counterpart()].Keys.Except(strings[language].Keys, StringComparer.Ordinal))
            {
                _findings.Add(Diagnostic.AtFile(
                    DiagnosticCatalogue.StringMissing, StringsPath(language, language.Counterpart()), key));
            }
        }

        return strings;
    }

    // The file may be the one that is missing; its counterpart tells the folder.
    private string StringsPath(Language language, Language there) =>
        _folder.PathOf($"strings.{there.Code()}.yml").Replace(
            $"strings.{there.Code()}.yml", $"strings.{language.Code()}.yml", StringComparison.Ordinal);
}
