namespace AllianceAtlas.Documents.Diagnostics;

// Findings about how a source article was read.
public static partial class DiagnosticCatalogue
{
    /// <summary>A source article larger than a parser may be given.</summary>
    public static readonly DiagnosticDescriptor SourceTooLarge = new(
        "ATLAS0110", Severity.Error, "The text has {0} characters; at most {1} are read in this format. Split it, or give it as pdf-text");

    /// <summary>A source article nested or repeated beyond what a person writes.</summary>
    public static readonly DiagnosticDescriptor SourceTooDeep = new(
        "ATLAS0111", Severity.Error, "{0} goes beyond {1} here; the text is not read. Write it flatter");

    /// <summary>A line of page furniture that was left out.</summary>
    public static readonly DiagnosticDescriptor FurnitureLeftOut = new(
        "ATLAS0112", Severity.Info, "'{0}' is taken for a running head, page number or end mark and left out");

    /// <summary>A line end inside a word that no other place of the article decides.</summary>
    public static readonly DiagnosticDescriptor LineEndGuessed = new(
        "ATLAS0113", Severity.Info, "The line end in '{0}' is taken for {1}; nothing else in the text tells");

    /// <summary>A paragraph end that only a short line shows.</summary>
    public static readonly DiagnosticDescriptor ParagraphEndGuessed = new(
        "ATLAS0114", Severity.Info, "A paragraph is taken to end here, because the line is short; no blank line tells");

    /// <summary>A table whose cells do not fill its rows.</summary>
    public static readonly DiagnosticDescriptor TableDoesNotAddUp = new(
        "ATLAS0115", Severity.Info, "The {0} cells of this table do not fill {1} columns; look at its rows");

    /// <summary>A lexicon that the texts at hand do not give.</summary>
    public static readonly DiagnosticDescriptor LexiconDiffersFromTexts = new(
        "ATLAS0116", Severity.Error, "The lexicon does not follow from the source texts. Run 'atlas evidence update' and look at the difference");
}
