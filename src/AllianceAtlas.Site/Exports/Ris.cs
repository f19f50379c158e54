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
    private const string LineEnd = "\r\n";

    public static string Write(IReadOnlyList<Publication> publications) =>
        string.Join(LineEnd, publications.Select(Record));

    private static string Record(Publication item)
    {
        var record = new StringBuilder();
        foreach (var (tag, value) in Lines(item).Where(line => !string.IsNullOrEmpty(line.Value)))
        {
            record.Append(tag).Append("  - ").Append(OneLine(value!)).Append(LineEnd);
        }

        return record.Append("ER  - ").Append(LineEnd).ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> Lines(Publication item)
    {
        var (first, last) = item.Pages is { } pages ? PageRange.Parts(pages) : (null, null);
        return
        [
            ("TY", TypeOf(item)),
            ("ID", item.Id),
            .. item.Authors.Select(author => ("AU", (string?)Name(author))),
            .. item.Editors.Select(editor => (item.Type == "chapter" ? "A2" : "ED", (string?)Name(editor))),
            ("PY", item.Issued.Year?.ToString(CultureInfo.InvariantCulture)),
            ("DA", Date(item.Issued)),
            ("TI", item.Title),
            ("T2", item.ContainerTitle),
            ("VL", item.Volume),
            ("IS", item.Issue),
            ("SP", first),
            ("EP", last),
            ("ET", item.Edition),
            ("M1", item.Number),
            ("M3", item.Type == "thesis" ? item.GenreInItsLanguage : null),
            ("PB", item.Publisher),
            ("CY", item.PublisherPlace),
            ("DO", item.Doi),
            ("UR", item.Url),
            ("Y2", item.Accessed?.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture)),
            ("LA", item.Language?.Code()),
            ("N1", item.NoteWithYear),
        ];
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
