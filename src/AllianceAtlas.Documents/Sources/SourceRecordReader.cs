using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>Reads <c>seeds/&lt;id&gt;.source.yml</c> (docs/content-format.md, "Source record").</summary>
public static class SourceRecordReader
{
    /// <summary>End of the name of a source record's file.</summary>
    public const string Suffix = ".source.yml";

    private static readonly string[] Required = ["language", "genre", "citation-style", "text", "obtain", "licence"];

    private static readonly Dictionary<string, Language> Languages =
        LanguageCodes.OfTheSite.ToDictionary(language => language.Code(), StringComparer.Ordinal);

    private static readonly Dictionary<string, CitationStyle> Styles = new(StringComparer.Ordinal)
    {
        ["author-year"] = CitationStyle.AuthorYear,
        ["numeric"] = CitationStyle.Numeric,
    };

    private static readonly Dictionary<string, SourceFormat> Formats = new(StringComparer.Ordinal)
    {
        ["pdf-text"] = SourceFormat.PdfText,
        ["markdown"] = SourceFormat.Markdown,
        ["html"] = SourceFormat.Html,
    };

    /// <summary>The record of the source <paramref name="id"/>.</summary>
    public static SourceRecord Read(string id, RecordReader reader)
    {
        foreach (var key in Required)
        {
            reader.Require(key);
        }

        _ = reader.RequiredText("title");
        var record = new SourceRecord(PublicationReader.Read(id, reader, Languages))
        {
            CitationStyle = reader.Choice("citation-style", Styles) ?? CitationStyle.AuthorYear,
            TextFile = ReadTextFile(reader.Nested("text")),
            Shows = reader.Bilingual("shows"),
            Obtain = reader.Bilingual("obtain"),
            Traditions = reader.NamedIds("traditions"),
            Settings = reader.NamedIds("settings"),
            EvidenceKind = reader.NamedId("evidence-kind"),
            Licence = reader.Bilingual("licence"),
            QuoteBudget = reader.Number("quoteBudget"),
            Place = reader.Place,
        };
        reader.Finish();
        return record;
    }

    private static SourceTextFile ReadTextFile(RecordReader? reader)
    {
        if (reader is null)
        {
            return new SourceTextFile("", SourceFormat.PdfText, "");
        }

        reader.Require("format");
        var file = new SourceTextFile(
            reader.RequiredText("file"),
            reader.Choice("format", Formats) ?? SourceFormat.PdfText,
            reader.RequiredText("sha256").ToLowerInvariant());
        // How the text was made from what was published: for people, who find it in the record.
        _ = reader.Text("made");
        if (file.File.AsSpan().ContainsAny('/', '\\'))
        {
            reader.Reject("file", "the name of a file inside the folder of texts, without a path");
        }

        if (file.Sha256.Length != 64 || !file.Sha256.All(char.IsAsciiHexDigitLower))
        {
            reader.Reject("sha256", "64 hexadecimal digits");
        }

        reader.Finish();
        return file;
    }
}
