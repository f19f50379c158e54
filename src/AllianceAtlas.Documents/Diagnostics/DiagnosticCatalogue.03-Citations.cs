namespace AllianceAtlas.Documents.Diagnostics;

// Findings about citations: of page texts, and of articles that cite in two ways what they mean in one.
public static partial class DiagnosticCatalogue
{
    /// <summary>A bracket that begins like a citation and cannot be read as one.</summary>
    public static readonly DiagnosticDescriptor CitationNotReadable = new(
        "ATLAS0301", Severity.Error, "The citation '{0}' cannot be read. Write [@source L57-L60] or [@work, s. 12]");

    /// <summary>A citation of something nobody knows.</summary>
    public static readonly DiagnosticDescriptor UnknownCitationKey = new(
        "ATLAS0302", Severity.Error, "No source and no work is called '{0}'{1}. Cite a source id with lines, or a work that a source cites");

    /// <summary>A source cited without lines.</summary>
    public static readonly DiagnosticDescriptor SourceWithoutLines = new(
        "ATLAS0303", Severity.Error, "'{0}' is a source article; say which lines: [@{0} L57-L60]");

    /// <summary>One work printed with two years.</summary>
    public static readonly DiagnosticDescriptor WorkYearDiffers = new(
        "ATLAS0310", Severity.Warning, "'{0}' is printed here and '{1}' {2}. If they are one work, write one year");

    /// <summary>One author spelt in two ways.</summary>
    public static readonly DiagnosticDescriptor AuthorSpeltDifferently = new(
        "ATLAS0311", Severity.Warning, "'{0}' is printed here and '{1}' {2}. If they are one person, spell the name one way");

    /// <summary>The same authors in two orders.</summary>
    public static readonly DiagnosticDescriptor AuthorsInAnotherOrder = new(
        "ATLAS0312", Severity.Warning, "'{0}' is printed here and '{1}' {2}. Name the authors in the order of the work");

    /// <summary>A year without the letter that tells two works apart.</summary>
    public static readonly DiagnosticDescriptor YearLetterMissing = new(
        "ATLAS0313", Severity.Warning, "'{0}' has no letter, but the text tells {1} apart. Say which is meant");

    /// <summary>A short form that fits two works.</summary>
    public static readonly DiagnosticDescriptor ShortFormFitsTwo = new(
        "ATLAS0314", Severity.Warning, "'{0}' fits {1}. Name as many authors as tell them apart");

    /// <summary>Authors joined in two ways.</summary>
    public static readonly DiagnosticDescriptor ConjunctionDiffers = new(
        "ATLAS0315", Severity.Info, "'{0}' joins the authors here; '{1}' does in {2} places of the kind. Write '{1}'");

    /// <summary>Further authors left out in two ways.</summary>
    public static readonly DiagnosticDescriptor OthersDiffer = new(
        "ATLAS0316", Severity.Info, "'{0}' stands for further authors here; '{1}' does in {2} places of the kind. Write '{1}'");

    /// <summary>A comma before the year that is now there, now not.</summary>
    public static readonly DiagnosticDescriptor YearMarkDiffers = new(
        "ATLAS0317", Severity.Info, "Between author and year stands {0} here; {1} does in {2} brackets. Write them alike");

    /// <summary>Works parted in two ways.</summary>
    public static readonly DiagnosticDescriptor WorkSeparatorDiffers = new(
        "ATLAS0318", Severity.Info, "'{0}' parts the works here; '{1}' does in {2} places. Write '{1}'");

    /// <summary>Years of one author parted in two ways.</summary>
    public static readonly DiagnosticDescriptor YearSeparatorDiffers = new(
        "ATLAS0319", Severity.Info, "'{0}' parts the years of an author here; '{1}' does in {2} places. Write '{1}'");

    /// <summary>A locator set off in two ways.</summary>
    public static readonly DiagnosticDescriptor LocatorMarkDiffers = new(
        "ATLAS0320", Severity.Info, "Between year and page stands {0} here; {1} does in {2} places. Write them alike");

    /// <summary>Pages labelled in two ways.</summary>
    public static readonly DiagnosticDescriptor PageLabelDiffers = new(
        "ATLAS0321", Severity.Info, "A page is written like '{0}' here and like '{1}' in {2} places. Write them alike");

    /// <summary>A bracket out of alphabetical order.</summary>
    public static readonly DiagnosticDescriptor WorksOutOfOrder = new(
        "ATLAS0322", Severity.Info, "'{0}' stands behind '{1}' here; {2} brackets with several works are in alphabetical order. Exchange them");

    /// <summary>A work cited and not listed.</summary>
    public static readonly DiagnosticDescriptor CitedNotListed = new(
        "ATLAS0323", Severity.Warning, "'{0}' is cited here and not in the reference list. Add it to the list, or correct the citation");

    /// <summary>A work listed and not cited.</summary>
    public static readonly DiagnosticDescriptor ListedNotCited = new(
        "ATLAS0324", Severity.Warning, "'{0}' is listed and nowhere cited. Cite it, or take it out of the list");

    /// <summary>A number beyond the reference list.</summary>
    public static readonly DiagnosticDescriptor NumberNotListed = new(
        "ATLAS0325", Severity.Warning, "There is no reference {0}; the list ends with {1}. Correct the number, or complete the list");

    /// <summary>References not numbered in order of appearance.</summary>
    public static readonly DiagnosticDescriptor NumbersOutOfOrder = new(
        "ATLAS0326", Severity.Warning, "{0} is the next new reference here; {1} has not been cited yet. Number the references as they first appear");
}
