namespace AllianceAtlas.Documents.Records;

/// <summary>The CSL fields whose form matters beyond the page: they go into addresses and into other programs' files.</summary>
public static class BibliographicFields
{
    /// <summary>The CSL type, a word in lower case.</summary>
    public static string Type(RecordReader reader)
    {
        var type = reader.RequiredText("type");
        if (!type.All(letter => char.IsAsciiLetterLower(letter) || letter is '-' or '_'))
        {
            reader.Reject("type", "a CSL type: article-journal, book, chapter, thesis …");
        }

        return type;
    }

    /// <summary>Year, year and month, or full date; a year may carry its suffix, <c>2015a</c>.</summary>
    public static string Issued(RecordReader reader)
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

    /// <summary>Reports a <c>DOI</c> or <c>URL</c> that is none.</summary>
    public static void CheckAddresses(RecordReader reader)
    {
        if (reader.Text("DOI") is { } doi && !WebAddress.IsDoi(doi))
        {
            reader.Reject("DOI", "a DOI without its resolver: 10.1037/h0085885");
        }

        if (reader.Text("URL") is { } url && !WebAddress.IsPlain(url))
        {
            reader.Reject("URL", "an address that begins with https://");
        }
    }
}
