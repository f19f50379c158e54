using System.Globalization;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>Writes GraphML, the format of Gephi, yEd and networkx, with typed keys.</summary>
internal static class GraphMl
{
    /// <summary>Writes the graph of <paramref name="index"/> to <paramref name="file"/>.</summary>
    public static void Write(AtlasIndex index, FileText file)
    {
        file.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        Keys(file, "node", GraphRow.NodeColumns);
        Keys(file, "edge", GraphRow.EdgeColumns);
        file.Append(" <graph id=\"alliance-atlas\" edgedefault=\"directed\">\n");
        foreach (var node in index.Atlas.Graph.Nodes)
        {
            file.Append("  <node id=\"").Append(GraphRow.Name(node), InAttribute).Append("\">\n");
            Values(file, "node", GraphRow.NodeColumns, GraphRow.Of(node, index));
            file.Append("  </node>\n");
        }

        foreach (var edge in index.Atlas.Graph.Edges)
        {
            file.Append("  <edge source=\"").Append(GraphRow.Name(edge.From), InAttribute)
                .Append("\" target=\"").Append(GraphRow.Name(edge.To), InAttribute).Append("\">\n");
            Values(file, "edge", GraphRow.EdgeColumns, GraphRow.Of(edge));
            file.Append("  </edge>\n");
        }

        file.Append(" </graph>\n</graphml>\n");
    }

    private static void Keys(FileText file, string of, IReadOnlyList<GraphColumn> columns)
    {
        foreach (var column in columns)
        {
            file.Append($" <key id=\"{of}-{column.Name}\" for=\"{of}\" attr.name=\"{column.Name}\" attr.type=\"{(column.IsNumber ? "int" : "string")}\" />\n");
        }
    }

    private static void Values(FileText file, string of, IReadOnlyList<GraphColumn> columns, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (Convert.ToString(values[i], CultureInfo.InvariantCulture) is { Length: > 0 } text)
            {
                file.Append("   <data key=\"").Append(of).Append("-").Append(columns[i].Name).Append("\">")
                    .Append(text, Escaped).Append("</data>\n");
            }
        }
    }

    private static string? InAttribute(char letter) => letter == '"' ? "&quot;" : Escaped(letter);

    // Control characters cannot stand in XML, not even escaped.
    private static string? Escaped(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\uFFFE' or '\uFFFF' => " ",
        _ => char.IsControl(letter) ? " " : null,
    };
}
