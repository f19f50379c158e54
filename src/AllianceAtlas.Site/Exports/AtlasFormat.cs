using AllianceAtlas.Site.Exports.Rdf;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>A format in which other programs get the whole graph.</summary>
/// <param name="Name">Its name as <c>atlas export</c> takes it.</param>
/// <param name="Address">The address of the file on the site.</param>
/// <param name="MediaType">What a server says it is.</param>
/// <param name="Write">The file; the same atlas and options give the same characters.</param>
internal sealed record AtlasFormat(string Name, string Address, string MediaType, Func<AtlasIndex, SiteOptions, string> Write)
{
    public static AtlasFormat JsonLd { get; } =
        new("jsonld", "/data/atlas.jsonld", "application/ld+json", (index, options) => Rdf.JsonLd.Write(new AtlasStatements(index, options).All()));

    public static AtlasFormat Turtle { get; } =
        new("turtle", "/data/atlas.ttl", "text/turtle", (index, options) => Rdf.Turtle.Write(new AtlasStatements(index, options).All()));

    public static AtlasFormat GraphMl { get; } =
        new("graphml", "/data/atlas.graphml", "application/graphml+xml", (index, _) => Exports.GraphMl.Write(index));

    /// <summary>Those that hold everything in one file.</summary>
    public static IReadOnlyList<AtlasFormat> All { get; } = [JsonLd, Turtle, GraphMl];
}
