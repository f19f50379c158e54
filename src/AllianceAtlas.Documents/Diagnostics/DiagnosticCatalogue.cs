namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>
/// Every finding the atlas can report, each described once. Hundreds follow the flow: 00 set-up and records, 01
/// sources, 02 documents and page texts, 03 citations, 04 mentions, 05 evidence, 06 vocabulary and graph, 07 pages,
/// 08 links and site. Ids are never reused; each has a help page in <c>docs/diagnostics/</c>.
/// </summary>
public static class DiagnosticCatalogue
{
    /// <summary>A folder the command line or its defaults name is not there.</summary>
    public static readonly DiagnosticDescriptor FolderMissing = new(
        "ATLAS0001", Severity.Error, "The folder '{0}' is not there. Run atlas in the project's folder, or name the right folder with {1}");

    /// <summary>A machine whose .NET cannot sort or compose letters.</summary>
    public static readonly DiagnosticDescriptor GlobalizationMissing = new(
        "ATLAS0002", Severity.Error, "This .NET runs without culture data (ICU): {0}. Install ICU (Debian: libicu72 or later) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");

    /// <summary>An output folder that the atlas did not make.</summary>
    public static readonly DiagnosticDescriptor OutputNotOurs = new(
        "ATLAS0003", Severity.Error, "'{0}' holds files that no build made. Choose another --output, or allow it to be replaced with --force");

    /// <summary>A file that cannot be read or written.</summary>
    public static readonly DiagnosticDescriptor FileNotAccessible = new(
        "ATLAS0004", Severity.Error, "{0}. Nothing was changed; mend the cause and run again");

    /// <summary>Another build is at work on the same output.</summary>
    public static readonly DiagnosticDescriptor OutputInUse = new(
        "ATLAS0005", Severity.Error, "Another build is writing '{0}'. Wait for it to end, then run again");

    /// <summary>A file far beyond what the atlas reads.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "ATLAS0006", Severity.Error, "The file has {0} bytes, more than the {1} allowed. Divide it, or take it out of the folder");

    /// <summary>A file that a new one would overwrite.</summary>
    public static readonly DiagnosticDescriptor FileExists = new(
        "ATLAS0007", Severity.Error, "'{0}' is there already and stays as it is. Choose another id, or edit the file");

    /// <summary>YAML that does not parse.</summary>
    public static readonly DiagnosticDescriptor YamlDoesNotParse = new(
        "ATLAS0010", Severity.Error, "The record cannot be read: {0}");

    /// <summary>A construct outside the plain subset of YAML the atlas reads.</summary>
    public static readonly DiagnosticDescriptor YamlNotPlain = new(
        "ATLAS0011", Severity.Error, "{0} is not used here. {1}");

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
        "ATLAS0016", Severity.Error, "{0}. A page text begins with a line ---, the keys title and summary, and a line ---");

    /// <summary>A file that belongs to no known place.</summary>
    public static readonly DiagnosticDescriptor FileNotRead = new(
        "ATLAS0017", Severity.Warning, "Nothing reads '{0}'{1}. docs/content-format.md lists the folders and endings; move or rename it");

    /// <summary>A file that is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "ATLAS0018", Severity.Error, "The file is not UTF-8: {0}. Save it as UTF-8");

    /// <summary>A file name that is no id.</summary>
    public static readonly DiagnosticDescriptor NotAnId = new(
        "ATLAS0019", Severity.Error, "'{0}' cannot be an id. Use a–z, 0–9 and hyphens, for instance '{1}'");

    /// <summary>A character nobody sees, in a file people write.</summary>
    public static readonly DiagnosticDescriptor HiddenCharacter = new(
        "ATLAS0020", Severity.Error, "The character {0} cannot be seen here and changes what is read. Delete it, or write what was meant");

    /// <summary>Characters nobody sees, in an article.</summary>
    public static readonly DiagnosticDescriptor HiddenInArticle = new(
        "ATLAS0021", Severity.Info, "The text holds {0} characters that cannot be seen, the first of them {1} here. A word that holds one may not be recognised; look at how the text was made");

    /// <summary>An id or slug that some computers do not take as a file name.</summary>
    public static readonly DiagnosticDescriptor NameNotEverywhere = new(
        "ATLAS0022", Severity.Error, "'{0}' cannot be the name of a page: {1}. Choose another");

    /// <summary>A symbolic link among the files of the atlas.</summary>
    public static readonly DiagnosticDescriptor LinkNotFollowed = new(
        "ATLAS0023", Severity.Warning, "This is a symbolic link and is not followed, for it could lead anywhere. Put the file itself here");

    /// <summary>An article without a character.</summary>
    public static readonly DiagnosticDescriptor NothingToRead = new(
        "ATLAS0024", Severity.Warning, "The file is empty, or is a pipe or device. Save the text in a file and read that");

    /// <summary>A folder with more files than an atlas has.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = new(
        "ATLAS0025", Severity.Error, "The folder holds more than {0}. Is {1} the right folder?");

    /// <summary>The same thing twice in one list.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = new(
        "ATLAS0040", Severity.Warning, "'{0}' stands in this list already. Take one of the two away");

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

    /// <summary>An id nobody has.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new(
        "ATLAS0601", Severity.Error, "There is no {0} '{1}'{2}. Correct the id or add the file");

    /// <summary>A relation that only one of the two concepts records.</summary>
    public static readonly DiagnosticDescriptor OneSidedRelation = new(
        "ATLAS0602", Severity.Error, "'{0}' stands here under '{1}', but {0} does not name {2} under '{3}'. Write the relation on both sides");

    /// <summary>Concepts that are each wider than the other.</summary>
    public static readonly DiagnosticDescriptor BroaderInCircle = new(
        "ATLAS0603", Severity.Error, "Following 'broader' from here leads back here: {0}. Break the circle");

    /// <summary>Two pages with one address.</summary>
    public static readonly DiagnosticDescriptor SlugTaken = new(
        "ATLAS0604", Severity.Error, "The address {0} belongs to {1} already. Choose another slug");

    /// <summary>A slug that is no part of an address.</summary>
    public static readonly DiagnosticDescriptor SlugNotPlain = new(
        "ATLAS0605", Severity.Error, "'{0}' cannot stand in an address. Use a–z, 0–9 and hyphens, for instance '{1}'");

    /// <summary>Something in the vocabulary that nothing names.</summary>
    public static readonly DiagnosticDescriptor Orphan = new(
        "ATLAS0606", Severity.Info, "No claim names the {0} '{1}'{2}. Write a claim on it or remove it");

    /// <summary>A question on which no two claims meet, though it was made for that.</summary>
    public static readonly DiagnosticDescriptor ContrastWithoutClaims = new(
        "ATLAS0607", Severity.Info, "On the dimension '{0}' {1}. Look in the texts for the claim that is missing, or remove what nobody says");

    /// <summary>Concepts that nothing joins to the rest.</summary>
    public static readonly DiagnosticDescriptor Island = new(
        "ATLAS0608", Severity.Warning, "No relation and no claim joins {0} to the other concepts. Relate one of them, or write a claim about both sides");

    /// <summary>Two concepts of which one is wider and that are related as well.</summary>
    public static readonly DiagnosticDescriptor RelatedAndBroader = new(
        "ATLAS0609", Severity.Error, "'{0}' stands here under 'related' and is wider than {1} already. Remove it here and there");

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

    /// <summary>A link in a page text that leads nowhere.</summary>
    public static readonly DiagnosticDescriptor LinkLeadsNowhere = new(
        "ATLAS0801", Severity.Error, "The link '{0}' leads nowhere{1}. Write a kind and an id that exist, such as concept:rupture, or an https: address");

    /// <summary>A link on a finished page to something the site does not have.</summary>
    public static readonly DiagnosticDescriptor DeadLink = new(
        "ATLAS0802", Severity.Error, "This page links to '{0}', which the site does not have. Look at the id in the record or lock it comes from");

    /// <summary>An anchor that stands twice on a finished page.</summary>
    public static readonly DiagnosticDescriptor AnchorTwice = new(
        "ATLAS0803", Severity.Error, "The anchor '{0}' stands twice on this page. Look for the id that the record or lock holds twice");

    /// <summary>A published address that the site no longer has.</summary>
    public static readonly DiagnosticDescriptor PublishedVanished = new(
        "ATLAS0810", Severity.Error, "{0} has been published, and the site no longer has it. Bring the page back, or write behind the address, after a blank, the one that takes its place");

    /// <summary>A line of the list of published addresses that holds none.</summary>
    public static readonly DiagnosticDescriptor PublishedNotReadable = new(
        "ATLAS0811", Severity.Error, "'{0}' is no address. Write one that begins with / and, behind one that has moved, a blank and the address that takes its place");

    /// <summary>A move that no redirect can make.</summary>
    public static readonly DiagnosticDescriptor MoveNotPossible = new(
        "ATLAS0812", Severity.Error, "This move cannot be: {0}. Name an old address that is gone and a new one that is there");

    /// <summary>Pages that are not on the list of published addresses.</summary>
    public static readonly DiagnosticDescriptor NotYetPublished = new(
        "ATLAS0813", Severity.Info, "{0} addresses of the site are not on this list yet; the first is {1}. Run 'atlas permalinks' and commit the list before they are published");
}
