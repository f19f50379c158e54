namespace AllianceAtlas.Documents.Diagnostics;

// Findings about the vocabulary and the graph.
public static partial class DiagnosticCatalogue
{
    /// <summary>An id nobody has.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new(
        "ATLAS0601", Severity.Error, "There is no {0} '{1}'{2}. Correct the id or add the file");

    /// <summary>A relation that only one of the two concepts records.</summary>
    public static readonly DiagnosticDescriptor OneSidedRelation = new(
        "ATLAS0602", Severity.Error, "'{0}' stands here under '{1}', but {0} does not name {2} under '{3}'. Write the relation on both sides");

    /// <summary>Concepts that are each broader than the other.</summary>
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

    /// <summary>Two concepts of which one is broader and that are related as well.</summary>
    public static readonly DiagnosticDescriptor RelatedAndBroader = new(
        "ATLAS0609", Severity.Error, "'{0}' stands here under 'related' and is broader than {1} already. Remove it here and there");
}
