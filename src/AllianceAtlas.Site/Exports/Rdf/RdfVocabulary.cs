namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>The vocabularies the atlas is told in, by prefix.</summary>
internal static class RdfVocabulary
{
    /// <summary>
    /// Prefixes and what they stand for. The atlas's own words – who says a claim, its tradition, the lines – are a URN
    /// wherever the site stands, so that a program written for one copy reads all.
    /// </summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
    [
        ("atlas", "urn:alliance-atlas:terms:"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("schema", "https://schema.org/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ];
}
