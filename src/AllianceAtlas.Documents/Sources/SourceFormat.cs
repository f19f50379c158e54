namespace AllianceAtlas.Documents.Sources;

/// <summary>How the text of an article is written down (contract §1).</summary>
public enum SourceFormat
{
    /// <summary>Text taken from a PDF: lines as printed, page furniture in between.</summary>
    PdfText,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>An HTML page.</summary>
    Html,
}
