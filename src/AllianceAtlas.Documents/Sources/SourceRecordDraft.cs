using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Sources;

/// <summary>
/// The first form of a source record: what the text itself tells is filled in, what only a person knows is left as an
/// empty value, which <c>atlas check</c> asks for by line.
/// </summary>
public static class SourceRecordDraft
{
    /// <summary>The YAML of the record for <paramref name="text"/>, which lies in the file <paramref name="file"/>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="file">Name of the file inside the folder of texts.</param>
    /// <param name="sha256">Hash of its bytes, lower-case hexadecimal.</param>
    /// <param name="made">How the text was made, in the user's words; null when it was published so.</param>
    public static string Write(SourceText text, string file, string sha256, string? made)
    {
        var format = SourceFormatDetector.Detect(text);
        var document = DocumentReader.Read(text, format, language: null, new DiagnosticBag());
        var style = CitationStyleDetector.Detect(document) == CitationStyle.Numeric ? "numeric" : "author-year";
        var language = document.Language == Language.Bokmal ? "nb" : "sv";
        return $"""
            # Fill in what is empty; docs/content-format.md explains every key. 'atlas check' says what is missing.
            type: article-journal
            title: {QuotedScalar.Of(TitleOf(document))}
            author:
              - family: ""
                given: ""
            issued: ""
            container-title: ""
            language: {language}
            citation-style: {style}
            genre:
              sv: ""
              nb: ""
            traditions: []
            settings: []
            evidence-kind: commentary
            licence:
              sv: ""
              nb: ""
            quoteBudget: 0
            obtain:
              sv: ""
              nb: ""
            text:
              file: {QuotedScalar.Of(file)}
              format: {FormatName(format)}
              sha256: {sha256}
              made: {QuotedScalar.Of(made ?? "")}

            """;
    }

    /// <summary>The name of <paramref name="format"/> in a record.</summary>
    public static string FormatName(SourceFormat format) => format switch
    {
        SourceFormat.PdfText => "pdf-text",
        SourceFormat.Markdown => "markdown",
        _ => "html",
    };

    private static string TitleOf(Document document) =>
        document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading)?.Text.Content ?? "";
}
