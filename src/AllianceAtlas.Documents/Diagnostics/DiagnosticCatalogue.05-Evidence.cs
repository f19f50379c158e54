namespace AllianceAtlas.Documents.Diagnostics;

// Findings about texts, locks and what claims rest on.
public static partial class DiagnosticCatalogue
{
    /// <summary>A text on disk that is not the text the record speaks of.</summary>
    public static readonly DiagnosticDescriptor TextDiffersFromRecord = new(
        "ATLAS0501", Severity.Error, "The text {0} is not the one this record describes (sha256 {1}, expected {2}). Put the right file in place, or, if the new text is meant, change sha256 and run 'atlas evidence update'");

    /// <summary>A lock that no longer follows from its text.</summary>
    public static readonly DiagnosticDescriptor LockDiffersFromText = new(
        "ATLAS0502", Severity.Error, "The lock does not follow from the text {0}: {1}. Run 'atlas evidence update' and review the difference");

    /// <summary>A text that is not there; the lock stands in.</summary>
    public static readonly DiagnosticDescriptor TextNotAtHand = new(
        "ATLAS0503", Severity.Info, "The text {0} is not at hand; its lock is used unverified. The record says where to get it");

    /// <summary>Evidence beyond the end of the text.</summary>
    public static readonly DiagnosticDescriptor EvidenceOutsideText = new(
        "ATLAS0504", Severity.Error, "{0} {1} lies outside the text, which has {2} lines. Look the passage up with 'atlas parse' and correct the lines");

    /// <summary>Evidence on lines that carry no text.</summary>
    public static readonly DiagnosticDescriptor EvidenceWithoutPassage = new(
        "ATLAS0505", Severity.Error, "{0} {1} holds no passage, only blank lines or page furniture. Correct the lines");

    /// <summary>A claim about a concept that its evidence never names.</summary>
    public static readonly DiagnosticDescriptor ConceptNotMentioned = new(
        "ATLAS0506", Severity.Error, "The evidence of this claim never mentions '{0}'. Give lines that do, take the concept out, or say under 'implied' why the passage need not name it");

    /// <summary>A claim that rests on a work its evidence does not cite.</summary>
    public static readonly DiagnosticDescriptor WorkNotCitedThere = new(
        "ATLAS0507", Severity.Error, "'{0}' is not cited in the evidence of this claim{1}. Correct the work or the lines");

    /// <summary>A source without a lock.</summary>
    public static readonly DiagnosticDescriptor LockMissing = new(
        "ATLAS0508", Severity.Error, "The source has no evidence lock. Put its text into the folder of texts and run 'atlas evidence update'");

    /// <summary>A lock that does not read.</summary>
    public static readonly DiagnosticDescriptor LockNotReadable = new(
        "ATLAS0509", Severity.Error, "The lock cannot be read: {0}. Run 'atlas evidence update'; locks are never edited by hand");

    /// <summary>Evidence in a form that does not read.</summary>
    public static readonly DiagnosticDescriptor EvidenceNotReadable = new(
        "ATLAS0510", Severity.Error, "The evidence '{0}' cannot be read. Write the source and its lines: falkum-2018 L57-L60");

    /// <summary>A claim without ground.</summary>
    public static readonly DiagnosticDescriptor ClaimWithoutEvidence = new(
        "ATLAS0511", Severity.Error, "The claim has no evidence. Give at least one passage: evidence: [falkum-2018 L57]");

    /// <summary>A claim said by works that names none.</summary>
    public static readonly DiagnosticDescriptor ClaimWithoutWorks = new(
        "ATLAS0512", Severity.Error, "The claim is said by works and names none. Add works: [bordin-1979], or change 'says'");

    /// <summary>A lock whose hash is not the record's.</summary>
    public static readonly DiagnosticDescriptor LockOfAnotherText = new(
        "ATLAS0513", Severity.Error, "The lock was made from another text than the record describes. Run 'atlas evidence update'");

    /// <summary>A claim that speaks for another tradition, setting or style than its passages.</summary>
    public static readonly DiagnosticDescriptor ClaimSpeaksOtherwise = new(
        "ATLAS0514", Severity.Info, "The claim speaks for '{0}', and its evidence speaks of '{1}' ('{2}'). Read the passage again, and correct the claim if the passage is right");

    /// <summary>Evidence whose passage stands on other lines of a changed text.</summary>
    public static readonly DiagnosticDescriptor EvidenceMoved = new(
        "ATLAS0515", Severity.Error, "The text has changed: what stood at {0} {1} now stands at {2}. Run 'atlas evidence update --review', or correct the lines");

    /// <summary>Evidence whose passage has other words in a changed text.</summary>
    public static readonly DiagnosticDescriptor EvidenceChanged = new(
        "ATLAS0516", Severity.Error, "The text has changed: what stood at {0} {1} has other words, now at {2}. Read them, then run 'atlas evidence update --review'");

    /// <summary>Evidence whose passage could be one of several in a changed text.</summary>
    public static readonly DiagnosticDescriptor EvidenceAmbiguous = new(
        "ATLAS0517", Severity.Error, "The text has changed, and what stood at {0} {1} could now be {2}. Run 'atlas evidence update --review' and choose");

    /// <summary>Evidence whose passage a changed text no longer has.</summary>
    public static readonly DiagnosticDescriptor EvidenceVanished = new(
        "ATLAS0518", Severity.Error, "The text has changed: what stood at {0} {1} is no longer there, or not all of it. Give other evidence, or take the sentence back");

    /// <summary>A quotation in a form that does not read.</summary>
    public static readonly DiagnosticDescriptor QuoteNotReadable = new(
        "ATLAS0519", Severity.Error, "The quotation '{0}' cannot be read. Write the source, a line of the passage and its first and last word: falkum-2018 L61 3-14");

    /// <summary>A quotation of words that the evidence of its claim does not hold.</summary>
    public static readonly DiagnosticDescriptor QuoteOutsideEvidence = new(
        "ATLAS0520", Severity.Error, "The words {0} of {1} are not in the evidence of this claim. Quote a passage the claim rests on, and count its words with 'atlas parse'");

    /// <summary>More words of one passage than may be shown.</summary>
    public static readonly DiagnosticDescriptor QuoteTooLong = new(
        "ATLAS0521", Severity.Error, "With this quotation {0} words of the passage {1} are shown; at most {2} may be. Shorten it");

    /// <summary>More words of one source than its record allows.</summary>
    public static readonly DiagnosticDescriptor QuoteOverBudget = new(
        "ATLAS0522", Severity.Error, "With this quotation {0} words of {1} are shown; its record allows {2} (quoteBudget). Take the quotation out, or shorten another one");
}
