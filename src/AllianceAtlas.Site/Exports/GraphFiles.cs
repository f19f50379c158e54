using System.Text;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The files in which other programs get the graph, as a whole and concept by concept.</summary>
internal static class GraphFiles
{
    /// <summary>All of them, each as the call that makes it: calls may be made at the same time.</summary>
    public static IEnumerable<Func<SiteFile>> Plan(AtlasIndex index, SiteOptions options)
    {
        var graph = index.Atlas.Graph;
        var concepts = new ConceptFiles(index, options);
        return
        [
            .. AtlasFormat.All.Select(format => File(format.Address, () => format.Write(index, options))),
            File("/data/nodes.csv", () => Csv.Write(
                ["id", .. GraphRow.NodeColumns.Select(column => column.Name)],
                graph.Nodes.Select(node => GraphRow.Of(node, index).Prepend(GraphRow.Name(node))))),
            File("/data/edges.csv", () => Csv.Write(
                ["from", "to", .. GraphRow.EdgeColumns.Select(column => column.Name)],
                graph.Edges.Select(edge => GraphRow.Of(edge).Prepend(GraphRow.Name(edge.To)).Prepend(GraphRow.Name(edge.From))))),
            File("/data/concepts.json", concepts.List),
            .. LanguageCodes.OfTheSite.SelectMany(language => index.Atlas.Content.Concepts
                .Where(concept => SiteAddress.IsPlain(SiteAddress.Of(concept, language)))
                .Select(concept => File(SiteAddress.DataBeside(concept, language), () => concepts.Page(concept, language)))),
        ];
    }

    private static Func<SiteFile> File(string address, Func<string> write) =>
        () => new SiteFile(SiteAddress.FilePath(address), Encoding.UTF8.GetBytes(write()));
}
