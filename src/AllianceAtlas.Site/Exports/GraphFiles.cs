using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Exports.Rdf;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The files in which other programs get the graph, as a whole and concept by concept.</summary>
internal static class GraphFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<SiteFile> Plan(AtlasIndex index, SiteOptions options)
    {
        var graph = index.Atlas.Graph;
        var statements = new AtlasStatements(index, options);
        var concepts = new ConceptFiles(index, options);
        return
        [
            .. AtlasFormat.All.Select(format => SiteFile.At(format.Address, file => format.Write(statements, file))),
            SiteFile.At("/data/nodes.csv", file => Csv.Write(
                ["id", .. GraphRow.NodeColumns.Select(column => column.Name)],
                graph.Nodes.Select(node => GraphRow.Of(node, index).Prepend(GraphRow.Name(node))),
                file)),
            SiteFile.At("/data/edges.csv", file => Csv.Write(
                ["from", "to", .. GraphRow.EdgeColumns.Select(column => column.Name)],
                graph.Edges.Select(edge => GraphRow.Of(edge).Prepend(GraphRow.Name(edge.To)).Prepend(GraphRow.Name(edge.From))),
                file)),
            SiteFile.At("/data/concepts.json", concepts.List),
            .. LanguageCodes.OfTheSite.SelectMany(language => index.Atlas.Content.Concepts
                .Where(concept => SiteAddress.IsPlain(SiteAddress.Of(concept, language)))
                .Select(concept => SiteFile.At(SiteAddress.DataBeside(concept, language), file => concepts.Page(concept, language, file)))),
        ];
    }
}
