using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports;

/// <summary>Writes CSL-JSON, the format of citeproc, Zotero and pandoc: one publication a line.</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyList<Publication> publications) =>
        $"[\n{string.Join(",\n", publications.Select(one => Item(one).ToJsonString(Options)))}\n]\n";

    private static JsonObject Item(Publication publication)
    {
        var item = new JsonObject
        {
            ["id"] = publication.Id,
            ["type"] = publication.Type ?? "document",
        };
        Add(item, "title", publication.Title);
        AddNames(item, "author", publication.Authors);
        AddNames(item, "editor", publication.Editors);
        AddDates(item, publication);
        Add(item, "container-title", publication.ContainerTitle);
        Add(item, "publisher", publication.Publisher);
        Add(item, "publisher-place", publication.PublisherPlace);
        Add(item, "volume", publication.Volume);
        Add(item, "issue", publication.Issue);
        Add(item, "page", publication.Pages?.Replace('–', '-'));
        Add(item, "edition", publication.Edition);
        Add(item, "number", publication.Number);
        Add(item, "genre", publication.GenreInItsLanguage);
        Add(item, "DOI", publication.Doi);
        Add(item, "URL", publication.Url);
        Add(item, "language", publication.Language?.Code());
        Add(item, "note", publication.Note);
        return item;
    }

    private static void AddDates(JsonObject item, Publication publication)
    {
        var date = publication.Issued;
        if (date.Year is { } year)
        {
            item["issued"] = Date([year, date.Month, date.Day]);
        }
        else if (date.IsInPress)
        {
            item["status"] = "in press";
        }

        Add(item, "year-suffix", date.Suffix.Length > 0 ? date.Suffix : null);
        if (date.Original is { } original)
        {
            item["original-date"] = Date([original]);
        }

        if (publication.Accessed is { } day)
        {
            item["accessed"] = Date([day.Year, day.Month, day.Day]);
        }
    }

    private static JsonObject Date(IEnumerable<int?> parts) => new()
    {
        ["date-parts"] = new JsonArray(new JsonArray([.. parts.OfType<int>().Select(part => JsonValue.Create(part))])),
    };

    private static void AddNames(JsonObject item, string field, IReadOnlyList<Author> names)
    {
        if (names.Count > 0)
        {
            item[field] = new JsonArray([.. names.Select(Name)]);
        }
    }

    private static JsonObject Name(Author author)
    {
        var name = new JsonObject { [author.IsOrganisation ? "literal" : "family"] = author.Family };
        Add(name, "given", author.Given);
        return name;
    }

    private static void Add(JsonObject item, string field, string? value)
    {
        if (value is not null)
        {
            item[field] = value;
        }
    }
}
