using System.Globalization;
using System.Text;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Site.Exports;

/// <summary>
/// Writes BibTeX in UTF-8: letters stay letters, and only what TeX would read as a command is escaped.
/// </summary>
internal static class BibTex
{
    /// <summary>The entry of <paramref name="item"/>, ended by a line break.</summary>
    public static byte[] Entry(Publication item)
    {
        var entry = new StringBuilder();
        entry.Append('@').Append(TypeOf(item)).Append('{').Append(item.Id);
        Field(entry, "author", Names(item.Authors, item.AndOthers));
        // Styles of BibTeX write titles in lower case, which Nordic titles and names in them cannot bear.
        Field(entry, "title", item.Title is { } title ? $"{{{Escaped(title)}}}" : null);
        Field(entry, "editor", Names(item.Editors, andOthers: false));
        Field(entry, "year", item.Issued.Year?.ToString(CultureInfo.InvariantCulture));
        Field(entry, "month", item.Issued.Month?.ToString(CultureInfo.InvariantCulture));
        Field(entry, ContainerField(item), Escaped(item.ContainerTitle));
        Field(entry, "volume", Escaped(item.Volume));
        Field(entry, "number", Escaped(item.Issue ?? item.Number));
        Field(entry, "pages", Escaped(item.Pages?.Replace("–", "--", StringComparison.Ordinal)));
        Field(entry, "edition", Escaped(item.Edition));
        Field(entry, item.Type switch { "thesis" => "school", "report" => "institution", _ => "publisher" }, Escaped(item.Publisher));
        Field(entry, "address", Escaped(item.PublisherPlace));
        Field(entry, "type", item.Type == "thesis" ? Escaped(item.GenreInItsLanguage) : null);
        Field(entry, "doi", Verbatim(item.Doi));
        Field(entry, "url", Verbatim(item.Url));
        Field(entry, "urldate", item.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(entry, "language", item.Language?.Code());
        Field(entry, "note", Escaped(item.NoteWithYear));
        return Encoding.UTF8.GetBytes(entry.Append("\n}\n").ToString());
    }

    private static void Field(StringBuilder entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    private static string TypeOf(Publication item) => item.Type switch
    {
        "article-journal" => "article",
        "book" => "book",
        "chapter" => "incollection",
        "report" => "techreport",
        "thesis" => "mastersthesis",
        _ => "misc",
    };

    private static string ContainerField(Publication item) => item.Type switch
    {
        "article-journal" => "journal",
        "webpage" => "howpublished",
        _ => "booktitle",
    };

    private static string? Names(IReadOnlyList<Author> names, bool andOthers) => names.Count == 0
        ? null
        : string.Join(" and ", names.Select(Name).Concat(andOthers ? ["others"] : []));

    // Braces keep a name in one piece that BibTeX would take apart: an organisation, "Del Re" without a given name, a
    // name with a comma or the word "and" in it.
    private static string Name(Author author)
    {
        var family = Escaped(author.Family)!;
        return author.Given is not { } given ? $"{{{family}}}"
            : author.Family.Contains(',', StringComparison.Ordinal) || author.Family.Contains(" and ", StringComparison.Ordinal)
                ? $"{{{family}}}, {Escaped(given)}"
                : $"{family}, {Escaped(given)}";
    }

    private static string? Escaped(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(character),
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    // DOI and URL are read as they stand; a brace, a backslash or a blank, which no address holds, would end the field.
    private static string? Verbatim(string? address) => address is null
        ? null
        : string.Concat(address.Select(character => character is '{' or '}' or '\\' || char.IsControl(character) || character == ' '
            ? Uri.HexEscape(character)
            : $"{character}"));
}
