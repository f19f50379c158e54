using System.Text.Json;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports;

/// <summary>Writes CSL-JSON, the format of citeproc, Zotero and pandoc: one publication a line.</summary>
internal static class CslJson
{
    /// <summary>The object of <paramref name="publication"/>.</summary>
    public static byte[] Entry(Publication publication) => FileText.Bytes(entry => FileJson.Value(entry, json =>
    {
        json.WriteStartObject();
        Write(json, publication);
        json.WriteEndObject();
    })).ToArray();

    private static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteString("id", publication.Id);
        json.WriteString("type", publication.Type ?? "document");
        Text(json, "title", publication.Title);
        Names(json, "author", publication.Authors);
        Names(json, "editor", publication.Editors);
        Dates(json, publication);
        Text(json, "container-title", publication.ContainerTitle);
        Text(json, "publisher", publication.Publisher);
        Text(json, "publisher-place", publication.PublisherPlace);
        Text(json, "volume", publication.Volume);
        Text(json, "issue", publication.Issue);
        Text(json, "page", publication.Pages?.Replace('–', '-'));
        Text(json, "edition", publication.Edition);
        Text(json, "number", publication.Number);
        Text(json, "genre", publication.GenreInItsLanguage);
        Text(json, "DOI", publication.Doi);
        Text(json, "URL", publication.Url);
        Text(json, "language", publication.Language?.Code());
        Text(json, "note", publication.Note);
    }

    private static void Dates(Utf8JsonWriter json, Publication publication)
    {
        var date = publication.Issued;
        if (date.Year is { } year)
        {
            Date(json, "issued", year, date.Month, date.Day);
        }
        else if (date.IsInPress)
        {
            json.WriteString("status", "in press");
        }

        Text(json, "year-suffix", date.Suffix.Length > 0 ? date.Suffix : null);
        if (date.Original is { } original)
        {
            Date(json, "original-date", original);
        }

        if (publication.Accessed is { } day)
        {
            Date(json, "accessed", day.Year, day.Month, day.Day);
        }
    }

    private static void Date(Utf8JsonWriter json, string field, int year, int? month = null, int? day = null)
    {
        json.WriteStartObject(field);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        Number(json, month);
        Number(json, day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
    }

    private static void Names(Utf8JsonWriter json, string field, IReadOnlyList<Author> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(field);
        foreach (var author in names)
        {
            json.WriteStartObject();
            json.WriteString(author.IsOrganisation ? "literal" : "family", author.Family);
            Text(json, "given", author.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string field, string? value)
    {
        if (value is not null)
        {
            json.WriteString(field, value);
        }
    }
}
