using System.Text;
using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The lists of references beside the pages, each in every format: of the site, a work, a source, a concept.</summary>
internal static class ReferenceFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<SiteFile> Plan(AtlasIndex index, ReferenceLists lists)
    {
        var atlas = index.Atlas;
        var shelves = ReferenceFormat.All.Select(format => new ReferenceShelf(format)).ToList();
        return Files(SiteAddress.DataOfWorks, () => lists.All)
            .Concat(atlas.Works.Values.SelectMany(work => Files(SiteAddress.DataOfWork(work.Id), () => [lists.Of(work)])))
            .Concat(atlas.Sources.Values.SelectMany(source => Files(SiteAddress.DataOfSource(source.Id), () => [source])))
            .Concat(atlas.Content.Concepts.SelectMany(concept => Files(SiteAddress.DataOfConcept(concept.Id), () => lists.CitedOn(concept))));

        IEnumerable<SiteFile> Files(string address, Func<IReadOnlyList<Publication>> list)
        {
            if (!SiteAddress.IsPlain($"{address}/"))
            {
                return [];
            }

            var publications = new Lazy<IReadOnlyList<Publication>>(list);
            return shelves.Select(shelf => SiteFile.At(address + shelf.Extension, file => shelf.Write(publications.Value, file)));
        }
    }

    /// <summary>The list at <paramref name="address"/> in every format.</summary>
    public static IReadOnlyList<Download> At(string address) =>
        [.. ReferenceFormat.All.Select(format => Of(format, address + format.Extension, SiteAddress.Name(address)))];

    /// <summary>
    /// The reference of a page in every format, inside its links: a file of its own would be asked for by hardly anyone, and
    /// all pages together had a third of all files. The file a reader gets is called <paramref name="name"/>.
    /// </summary>
    public static IReadOnlyList<Download> Inside(Publication page, string name) =>
        [.. ReferenceFormat.All.Select(format => Of(format, DataAddress(format, page), name))];

    private static string DataAddress(ReferenceFormat format, Publication page)
    {
        var file = FileText.Bytes(text => format.Write([format.Entry(page)], text));
        return $"data:{format.MediaType};charset=utf-8,{Uri.EscapeDataString(Encoding.UTF8.GetString(file))}";
    }

    private static Download Of(ReferenceFormat format, string address, string name) =>
        new(format.Label, address, format.MediaType, name + format.Extension);
}
