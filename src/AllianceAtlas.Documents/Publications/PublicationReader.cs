using System.Globalization;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Publications;

/// <summary>
/// Reads the CSL fields of a record. Those that go into addresses and into other programs' files are held to their form.
/// </summary>
public static class PublicationReader
{
    /// <summary>The publication that <paramref name="reader"/> tells of.</summary>
    /// <param name="id">Work id or source id.</param>
    /// <param name="reader">The record; what it must tell besides type and date, its own reader requires.</param>
    /// <param name="languages">The languages it may be written in, by code.</param>
    public static Publication Read(string id, RecordReader reader, IReadOnlyDictionary<string, Language> languages)
    {
        var publication = new Publication(id, AuthorListReader.Read(reader, "author"), AndOthers: false, PublicationDate.Read(Issued(reader)))
        {
            Type = Type(reader),
            Title = reader.Text("title"),
            Language = reader.Choice("language", languages),
            Genre = reader.Bilingual("genre"),
            Editors = AuthorListReader.Read(reader, "editor"),
            Edition = reader.Text("edition"),
            Number = reader.Text("number"),
            ContainerTitle = reader.Text("container-title"),
            Publisher = reader.Text("publisher"),
            PublisherPlace = reader.Text("publisher-place"),
            Volume = reader.Text("volume"),
            Issue = reader.Text("issue"),
            Pages = reader.Text("page"),
            Doi = reader.Text("DOI"),
            Url = reader.Text("URL"),
            Accessed = Accessed(reader),
            Note = reader.Text("note"),
        };
        CheckAddresses(publication, reader);
        return publication;
    }

    private static string Type(RecordReader reader)
    {
        var type = reader.RequiredText("type");
        if (!type.All(letter => char.IsAsciiLetterLower(letter) || letter is '-' or '_'))
        {
            reader.Reject("type", "a CSL type: article-journal, book, chapter, thesis …");
        }

        return type;
    }

    // A year may carry its suffix, 2015a.
    private static string Issued(RecordReader reader)
    {
        var issued = reader.RequiredText("issued");
        var isDate = issued.Length is >= 4 and <= 10 && issued[..4].All(char.IsAsciiDigit) &&
            issued[4..].All(letter => char.IsAsciiDigit(letter) || letter is '-' || char.IsAsciiLetterLower(letter));
        if (!isDate && issued.Length > 0)
        {
            reader.Reject("issued", "a year, a year and month, or a date: 2018, 2018-09, 2018-09-03");
        }

        return issued;
    }

    private static DateOnly? Accessed(RecordReader reader)
    {
        if (reader.Text("accessed") is not { } accessed)
        {
            return null;
        }

        if (DateOnly.TryParseExact(accessed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        reader.Reject("accessed", "a date: 2018-09-03");
        return null;
    }

    private static void CheckAddresses(Publication publication, RecordReader reader)
    {
        if (publication.Doi is { } doi && !WebAddress.IsDoi(doi))
        {
            reader.Reject("DOI", "a DOI without its resolver: 10.1037/h0085885");
        }

        if (publication.Url is { } url && !WebAddress.IsPlain(url))
        {
            reader.Reject("URL", "an address that begins with https://");
        }
    }
}
