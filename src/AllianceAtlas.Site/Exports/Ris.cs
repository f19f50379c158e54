using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports;

/// <summary>
/// Writes RIS: a tag of two characters, two blanks, a hyphen and a blank on each line, lines ended by CR and LF, every
/// record from TY to ER.
/// </summary>
internal static class Ris
{
    /// <summary>The end of every line; one more stands between two records.</summary>
    public const string LineEnd = "\r\n";

    /// <summary>The record of <paramref name="item"/>.</summary>
    public static byte[] Entry(Publication item)
    {
        var record = new StringBuilder();
        Line(record, "TY", TypeOf(item));
        Line(record, "ID", item.Id);
        foreach (var author in item.Authors)
        {
            Line(record, "AU", Name(author));
        }

        foreach (var editor in item.Editors)
        {
            Line(record, item.Type == "chapter" ? "A2" : "ED", Name(editor));
        }

        Line(record, "PY", item.Issued.Year?.ToString(CultureInfo.InvariantCulture));
        Line(record, "DA", Date(item.Issued));
        Place(record, item);
        Line(record, "PB", item.Publisher);
        Line(record, "CY", item.PublisherPlace);
        Line(record, "DO", item.Doi);
        Line(record, "UR", item.Url);
        Line(record, "Y2", item.Accessed?.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Line(record, "LA", item.Language?.Code());
        Line(record, "N1", item.NoteWithYear);
        return Encoding.UTF8.GetBytes(record.Append("ER  - ").Append(LineEnd).ToString());
    }

    private static void Place(StringBuilder record, Publication item)
    {
        var (first, last) = item.Pages is { } pages ? PageRange.Parts(pages) : (null, null);
        Line(record, "TI", item.Title);
        Line(record, "T2", item.ContainerTitle);
        Line(record, "VL", item.Volume);
        Line(record, "IS", item.Issue);
        Line(record, "SP", first);
        Line(record, "EP", last);
        Line(record, "ET", item.Edition);
        Line(record, "M1", item.Number);
        Line(record, "M3", item.Type == "thesis" ? item.GenreInItsLanguage : null);
    }

    private static void Line(StringBuilder record, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            record.Append(tag).Append("  - ").Append(OneLine(value)).Append(LineEnd);
        }
    }

    private static string TypeOf(Publication item) => item.Type switch
    {
        "article-journal" => "JOUR",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "report" => "RPRT",
        "thesis" => "THES",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    private static string Name(Author author) => author.Given is { } given ? $"{author.Family}, {given}" : author.Family;

    private static string? Date(PublicationDate date) => date is { Year: { } year, Month: { } month }
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{month:00}/{(date.Day is { } day ? $"{day:00}" : "")}/")
        : null;

    private static string OneLine(string value) =>
        string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character));
}
