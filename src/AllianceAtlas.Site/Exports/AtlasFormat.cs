using AllianceAtlas.Site.Exports.Rdf;

namespace AllianceAtlas.Site.Exports;

/// <summary>A format in which other programs get the whole graph.</summary>
/// <param name="Name">Its name as <c>atlas export</c> takes it.</param>
/// <param name="Address">The address of the file on the site.</param>
/// <param name="MediaType">What a server says it is.</param>
/// <param name="Write">Writes the file; the same atlas and options give the same bytes.</param>
internal sealed record AtlasFormat(string Name, string Address, string MediaType, Action<AtlasStatements, FileText> Write)
{
    public static AtlasFormat JsonLd { get; } =
        new("jsonld", "/data/atlas.jsonld", "application/ld+json", (atlas, file) => Rdf.JsonLd.Write(atlas.All, file));

    public static AtlasFormat Turtle { get; } =
        new("turtle", "/data/atlas.ttl", "text/turtle", (atlas, file) => Rdf.Turtle.Write(atlas.All, file));

    public static AtlasFormat GraphMl { get; } =
        new("graphml", "/data/atlas.graphml", "application/graphml+xml", (atlas, file) => Exports.GraphMl.Write(atlas.Index, file));

    /// <summary>Those that hold everything in one file.</summary>
    public static IReadOnlyList<AtlasFormat> All { get; } = [JsonLd, Turtle, GraphMl];
}
