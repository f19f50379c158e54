namespace AllianceAtlas.Documents.Diagnostics;

// Findings about links and addresses.
public static partial class DiagnosticCatalogue
{
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
