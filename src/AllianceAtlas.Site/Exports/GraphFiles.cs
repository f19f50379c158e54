using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The files in which other programs get the graph, as a whole and concept by concept.</summary>
internal static class GraphFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<PlannedFile> Plan(AtlasIndex index, SiteOptions options)
    {
        var graph = index.Atlas.Graph;
        var concepts = new ConceptFiles(index, options);
        return
        [
            .. AtlasFormat.All.Select(format => PlannedFile.At(format.Address, () => format.Write(index, options))),
            PlannedFile.At("/data/nodes.csv", () => Csv.Write(
                ["id", .. GraphRow.NodeColumns.Select(column => column.Name)],
                graph.Nodes.Select(node => GraphRow.Of(node, index).Prepend(GraphRow.Name(node))))),
            PlannedFile.At("/data/edges.csv", () => Csv.Write(
                ["from", "to", .. GraphRow.EdgeColumns.Select(column => column.Name)],
                graph.Edges.Select(edge => GraphRow.Of(edge).Prepend(GraphRow.Name(edge.To)).Prepend(GraphRow.Name(edge.From))))),
            PlannedFile.At("/data/concepts.json", concepts.List),
            .. LanguageCodes.OfTheSite.SelectMany(language => index.Atlas.Content.Concepts
                .Where(concept => SiteAddress.IsPlain(SiteAddress.Of(concept, language)))
                .Select(concept => PlannedFile.At(SiteAddress.DataBeside(concept, language), () => concepts.Page(concept, language)))),
        ];
    }
}
