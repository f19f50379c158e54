namespace AllianceAtlas.Documents.Diagnostics;

// Findings about what people wrote, as an editor reads it.
public static partial class DiagnosticCatalogue
{
    /// <summary>A page text without its translation.</summary>
    public static readonly DiagnosticDescriptor TranslationMissing = new(
        "ATLAS0701", Severity.Error, "The {0} text is missing. Add {1}; both languages belong to every page");

    /// <summary>Two languages of a page that are built differently.</summary>
    public static readonly DiagnosticDescriptor HeadingsDiffer = new(
        "ATLAS0702", Severity.Warning, "The headings ({0}) are not those of {1} ({2}). Keep the two languages parallel");

    /// <summary>Evidence that one language of a page has and the other lacks.</summary>
    public static readonly DiagnosticDescriptor EvidenceDiffers = new(
        "ATLAS0703", Severity.Warning, "{0} is cited here and not in {1}. Keep the two languages parallel");

    /// <summary>A word of the interface that one language lacks.</summary>
    public static readonly DiagnosticDescriptor StringMissing = new(
        "ATLAS0704", Severity.Error, "The key '{0}' is missing. Add it; both languages have the same keys");

    /// <summary>A word of the interface that the pages need and no file has.</summary>
    public static readonly DiagnosticDescriptor UiWordMissing = new(
        "ATLAS0705", Severity.Error, "The pages need the key '{0}'. Add it to both files of strings");

    /// <summary>A reading path whose text does not follow its steps.</summary>
    public static readonly DiagnosticDescriptor SectionsAreNotSteps = new(
        "ATLAS0710", Severity.Error, "The text has {0} sections and the path {1} steps. Write {2}: one '##' for each step in order, then a last one with questions to discuss");

    /// <summary>A pair of false friends that is explained twice.</summary>
    public static readonly DiagnosticDescriptor FalseFriendTwice = new(
        "ATLAS0711", Severity.Error, "The pair {0} – {1} stands here already. Keep one entry and say all of it there");

    /// <summary>A run of words that stands in a source text too.</summary>
    public static readonly DiagnosticDescriptor WordsCopied = new(
        "ATLAS0715", Severity.Error, "{0} words in a row stand in the text of {1} too: '{2}'. Say it in your own words, or set a short phrase between quotation marks");

    /// <summary>A place that a draft left for a person.</summary>
    public static readonly DiagnosticDescriptor PlaceToFillIn = new(
        "ATLAS0720", Severity.Error, "Still to be written: {0}. Put your own words in its place, without the two marks");

    /// <summary>A heading that lies deeper than the one above it allows.</summary>
    public static readonly DiagnosticDescriptor HeadingLevelSkipped = new(
        "ATLAS0721", Severity.Warning, "The heading '{0}' has {1}, which leaves out a level. Write {2}");

    /// <summary>A section that says nothing.</summary>
    public static readonly DiagnosticDescriptor SectionEmpty = new(
        "ATLAS0722", Severity.Warning, "Nothing stands under the heading '{0}'. Write the text, or take the heading away in both languages");

    /// <summary>A heading without a word.</summary>
    public static readonly DiagnosticDescriptor HeadingEmpty = new(
        "ATLAS0723", Severity.Warning, "This heading has no words. Write them behind the # signs, or take the line away in both languages");

    /// <summary>A heading that stands twice on a page.</summary>
    public static readonly DiagnosticDescriptor HeadingTwice = new(
        "ATLAS0724", Severity.Warning, "The heading '{0}' stands on line {1} already. Give one of the two other words, so that a reader can tell them apart");

    /// <summary>A word of the other language.</summary>
    public static readonly DiagnosticDescriptor WordOfOtherLanguage = new(
        "ATLAS0725", Severity.Warning, "'{0}' is {1}, and this text is {2}{3}. Write the {2} word; if the word itself is meant, set it between quotation marks");

    /// <summary>A concept that nothing leads to.</summary>
    public static readonly DiagnosticDescriptor ConceptAlone = new(
        "ATLAS0726", Severity.Warning, "Nothing leads to the concept '{0}': no article mentions it, no claim is about it, no page links to it. Look at its 'mentions', add a claim, or relate it to another concept");

    /// <summary>The record of a work that nobody cites.</summary>
    public static readonly DiagnosticDescriptor WorkUnused = new(
        "ATLAS0727", Severity.Warning, "Nobody cites the work '{0}'{1}: no article, no claim, no page. Correct the name of the file, or take it away");

    /// <summary>A text that was not touched when its translation was.</summary>
    public static readonly DiagnosticDescriptor TranslationOlder = new(
        "ATLAS0728", Severity.Info, "The {0} text was changed {1}, this one last {2}. Compare the two, and carry over what this one lacks; if it lacks nothing, leave it");

    /// <summary>A quotation mark in a record that readers would see.</summary>
    public static readonly DiagnosticDescriptor PrintedMark = new(
        "ATLAS0729", Severity.Warning, "The mark {0} {1}, and is printed as part of the text. {2}");
}
