using System.Text;
using System.Xml.Linq;
using AllianceAtlas.Site.Links;

namespace AllianceAtlas.Site.Publishing;

/// <summary>XML as the site sends it: UTF-8, a declaration, the same characters on every machine.</summary>
internal static class XmlText
{
    public static SiteFile File(string address, XElement root)
    {
        var text = root.ToString().ReplaceLineEndings("\n");
        return new SiteFile(SiteAddress.FilePath(address), Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n"));
    }
}
