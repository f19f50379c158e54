namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>
/// Every finding the atlas can report, each described once. Hundreds follow the flow: 00 set-up and records, 01
/// sources, 02 documents and page texts, 03 citations, 04 mentions, 05 evidence, 06 vocabulary and graph, 07 pages,
/// 08 links and site. Ids are never reused; each has a help page in <c>docs/diagnostics/</c>.
/// </summary>
public static class DiagnosticCatalogue
{
    /// <summary>YAML that does not parse.</summary>
    public static readonly DiagnosticDescriptor YamlDoesNotParse = new(
        "ATLAS0010", Severity.Error, "This is not valid YAML: {0}. Mend the line; strings with a colon or a # belong in quotes");

    /// <summary>A construct outside the plain subset of YAML the atlas reads.</summary>
    public static readonly DiagnosticDescriptor YamlNotPlain = new(
        "ATLAS0011", Severity.Error, "{0} is not used here. Write plain keys, values and lists");

    /// <summary>A key nobody reads.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "ATLAS0012", Severity.Error, "The key '{0}' is not known here{1}. Known keys: {2}");

    /// <summary>A key that must be there.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new(
        "ATLAS0013", Severity.Error, "The key '{0}' is missing. Add it; docs/content-format.md shows the form");

    /// <summary>A value of the wrong shape or outside its list.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "ATLAS0014", Severity.Error, "'{0}' cannot be {1}. Expected {2}");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "ATLAS0015", Severity.Error, "The key '{0}' stands twice. Keep one of the two");

    /// <summary>A page text without front matter.</summary>
    public static readonly DiagnosticDescriptor NoFrontMatter = new(
        "ATLAS0016", Severity.Error, "The file must begin with front matter: a line ---, the keys title and summary, a line ---");

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

    /// <summary>A Markdown construct the page texts do not use, above all HTML.</summary>
    public static readonly DiagnosticDescriptor NotAllowedInText = new(
        "ATLAS0203", Severity.Error, "{0} is not allowed in a page text. {1}");

    /// <summary>Nesting beyond what a person writes.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "ATLAS0204", Severity.Error, "Lists and quotations are nested more than {0} deep. Write them flatter");

    /// <summary>A bracket that begins like a citation and cannot be read as one.</summary>
    public static readonly DiagnosticDescriptor CitationNotReadable = new(
        "ATLAS0301", Severity.Error, "The citation '{0}' cannot be read. Write [@source L57-L60] or [@work, s. 12]");
}
