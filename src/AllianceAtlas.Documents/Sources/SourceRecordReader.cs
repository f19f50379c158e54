using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>Reads <c>seeds/&lt;id&gt;.source.yml</c> (docs/content-format.md, "Source record").</summary>
public static class SourceRecordReader
{
    /// <summary>End of the name of a source record's file.</summary>
    public const string Suffix = ".source.yml";

    // The CSL variables that need no handling of their own.
    private static readonly string[] PlainFields =
        ["container-title", "publisher", "publisher-place", "volume", "issue", "page", "number", "DOI", "URL", "note"];

    private static readonly Dictionary<string, Language> Languages =
        new(StringComparer.Ordinal) { ["sv"] = Language.Swedish, ["nb"] = Language.Bokmal };

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

    /// <summary>The record in <paramref name="text"/>, whose id is <paramref name="id"/>; null when the YAML does not parse.</summary>
    public static SourceRecord? Read(string id, SourceText text, DiagnosticBag findings)
    {
        if (RecordParser.Parse(text, findings) is not { } mapping)
        {
            return null;
        }

        var reader = new RecordReader(text, mapping, findings);
        reader.Require("language");
        reader.Require("citation-style");
        reader.Require("text");
        var record = new SourceRecord(
            id,
            reader.RequiredText("title"),
            reader.Choice("language", Languages) ?? Language.Swedish,
            reader.Choice("citation-style", Styles) ?? CitationStyle.AuthorYear,
            ReadTextFile(reader.Nested("text")))
        {
            Type = BibliographicFields.Type(reader),
            Authors = AuthorListReader.Read(reader, "author"),
            Issued = BibliographicFields.Issued(reader),
            Fields = PlainFields
                .Select(field => (Field: field, Value: reader.Text(field)))
                .Where(pair => pair.Value is not null)
                .ToDictionary(pair => pair.Field, pair => pair.Value!, StringComparer.Ordinal),
            Genre = ReadBoth(reader, "genre"),
            Shows = ReadBothIfThere(reader, "shows"),
            Obtain = ReadBoth(reader, "obtain"),
            Traditions = reader.References("traditions"),
            Settings = reader.References("settings"),
            EvidenceKind = reader.Reference("evidence-kind"),
            Licence = ReadBoth(reader, "licence"),
            QuoteBudget = reader.Number("quoteBudget"),
            Place = reader.Place,
        };
        BibliographicFields.CheckAddresses(reader);
        reader.Finish();
        return record;
    }

    private static SourceTextFile ReadTextFile(RecordReader? reader)
    {
        if (reader is null)
        {
            return new SourceTextFile("", SourceFormat.PdfText, "", Made: null);
        }

        reader.Require("format");
        var file = new SourceTextFile(
            reader.RequiredText("file"),
            reader.Choice("format", Formats) ?? SourceFormat.PdfText,
            reader.RequiredText("sha256").ToLowerInvariant(),
            reader.Text("made"));
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

    private static Dictionary<Language, string> ReadBoth(RecordReader reader, string key)
    {
        reader.Require(key);
        return ReadBothIfThere(reader, key);
    }

    private static Dictionary<Language, string> ReadBothIfThere(RecordReader reader, string key)
    {
        var both = new Dictionary<Language, string>();
        if (reader.Nested(key) is { } nested)
        {
            foreach (var language in LanguageCodes.OfTheSite)
            {
                both[language] = nested.RequiredText(language.Code());
            }

            nested.Finish();
        }

        return both;
    }
}
