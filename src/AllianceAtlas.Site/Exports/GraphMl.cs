using System.Globalization;
using System.Text;
using System.Xml;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>Writes GraphML, the format of Gephi, yEd and networkx, with typed keys.</summary>
internal static class GraphMl
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    public static string Write(AtlasIndex index)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("graphml", Space);
            Keys(xml, "node", GraphRow.NodeColumns);
            Keys(xml, "edge", GraphRow.EdgeColumns);
            xml.WriteStartElement("graph", Space);
            xml.WriteAttributeString("id", "alliance-atlas");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in index.Atlas.Graph.Nodes)
            {
                xml.WriteStartElement("node", Space);
                xml.WriteAttributeString("id", Shown(GraphRow.Name(node)));
                Values(xml, "node", GraphRow.NodeColumns, GraphRow.Of(node, index));
                xml.WriteEndElement();
            }

            foreach (var edge in index.Atlas.Graph.Edges)
            {
                xml.WriteStartElement("edge", Space);
                xml.WriteAttributeString("source", Shown(GraphRow.Name(edge.From)));
                xml.WriteAttributeString("target", Shown(GraphRow.Name(edge.To)));
                Values(xml, "edge", GraphRow.EdgeColumns, GraphRow.Of(edge));
                xml.WriteEndElement();
            }
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static void Keys(XmlWriter xml, string of, IReadOnlyList<GraphColumn> columns)
    {
        foreach (var column in columns)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", $"{of}-{column.Name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", column.Name);
            xml.WriteAttributeString("attr.type", column.IsNumber ? "int" : "string");
            xml.WriteEndElement();
        }
    }

    private static void Values(XmlWriter xml, string of, IReadOnlyList<GraphColumn> columns, IReadOnlyList<object?> values)
    {
        foreach (var (column, value) in columns.Zip(values).Where(pair => pair.Second is not null and not ""))
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", $"{of}-{column.Name}");
            xml.WriteString(Shown(Convert.ToString(value, CultureInfo.InvariantCulture)!));
            xml.WriteEndElement();
        }
    }

    // Control characters cannot stand in XML, not even escaped.
    private static string Shown(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()));
}
