using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Graph;

namespace AllianceAtlas.Site.Exports.Rdf;

/// <summary>
/// The names of things for other programs. Where the site knows its place, a concept is its permalink and everything else
/// a part of the data file, so each name leads somewhere; without a place a name is a URN made of the same kind and id.
/// </summary>
internal sealed class AtlasIris(SiteOptions options)
{
    public RdfIri Of(NodeKind kind, string id) => Of(kind.ToString().ToLowerInvariant(), id);

    public RdfIri Of(PassageReference evidence) => Of("evidence", $"{evidence.Source}-{evidence.Lines}");

    public RdfIri Of(string kind, string id)
    {
        var plain = Uri.EscapeDataString(id);
        var address = kind == "concept" ? $"/c/{plain}/#concept" : $"{AtlasFormat.Turtle.Address}#{kind}-{plain}";
        return new RdfIri(options.Absolute(address) ?? $"urn:alliance-atlas:{kind}:{plain}");
    }

    /// <summary>The page at <paramref name="address"/>; null without a place.</summary>
    public RdfIri? Page(string address) => options.Absolute(address) is { } url ? new RdfIri(url) : null;

    /// <summary>An address outside; null for anything a program could not read as one.</summary>
    public static RdfIri? Outside(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new RdfIri(uri.AbsoluteUri) : null;

    public static RdfIri? Doi(string? doi) => doi is null ? null
        : Outside("https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString)));
}
