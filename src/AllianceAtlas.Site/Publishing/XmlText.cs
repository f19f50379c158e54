using System.Xml.Linq;

namespace AllianceAtlas.Site.Publishing;

/// <summary>XML as the site sends it: UTF-8, a declaration, the same characters on every machine.</summary>
internal static class XmlText
{
    public static void Write(FileText file, XElement root)
    {
        file.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        file.Append(root.ToString().ReplaceLineEndings("\n"));
        file.Append("\n");
    }
}
