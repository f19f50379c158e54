namespace AllianceAtlas.Documents.Diagnostics;

// Findings about the form of page texts.
public static partial class DiagnosticCatalogue
{
    /// <summary>A Markdown construct the page texts do not use, above all HTML.</summary>
    public static readonly DiagnosticDescriptor NotAllowedInText = new(
        "ATLAS0203", Severity.Error, "{0} is not allowed in a page text. {1}");

    /// <summary>Nesting beyond what a person writes.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "ATLAS0204", Severity.Error, "Lists, quotations or emphases are nested more than {0} deep. Write them flatter");

    /// <summary>A page text beyond what a person writes.</summary>
    public static readonly DiagnosticDescriptor TextTooLarge = new(
        "ATLAS0205", Severity.Error, "The text has more than {0}. Divide it into several pages");

    /// <summary>What was meant as a link and would be printed as it stands.</summary>
    public static readonly DiagnosticDescriptor LinkNotReadable = new(
        "ATLAS0206", Severity.Error, "'{0}' is no link and would be printed as it stands. Write [words](concept:rupture), without a blank before or behind the bracket");
}
