namespace AllianceAtlas.Documents.Diagnostics;

// Findings about folders, files and the form of records.
public static partial class DiagnosticCatalogue
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
        "ATLAS0004", Severity.Error, "{0}. Mend the cause and run again");

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
}
