namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Lines that belong together: a paragraph, a heading with its paragraph, a quotation, a list.</summary>
internal sealed record Stretch(IReadOnlyList<PrintedLine> Lines)
{
    /// <summary>Its first line.</summary>
    public PrintedLine First => Lines[0];

    /// <summary>Its last line.</summary>
    public PrintedLine Last => Lines[^1];

    /// <summary>Whether it is a quotation set apart.</summary>
    public bool IsQuote { get; init; }

    /// <summary>Whether its end was inferred from a short line alone, without blank line or indent.</summary>
    public bool EndIsGuess { get; init; }
}
