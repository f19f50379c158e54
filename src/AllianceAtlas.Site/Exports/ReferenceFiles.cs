using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The lists of references beside the pages, each in every format: of the site, a work, a source, a concept.</summary>
internal static class ReferenceFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<PlannedFile> Plan(AtlasIndex index, ReferenceLists lists)
    {
        var atlas = index.Atlas;
        var files = atlas.Works.Values.Select(work => (SiteAddress.DataOfWork(work.Id), (IReadOnlyList<Publication>)[lists.Of(work)]))
            .Concat(atlas.Sources.Values.Select(source => (SiteAddress.DataOfSource(source.Id), (IReadOnlyList<Publication>)[source])))
            .Concat(atlas.Content.Concepts.Select(concept => (SiteAddress.DataOfConcept(concept.Id), lists.CitedOn(concept))))
            .Append((SiteAddress.DataOfWorks, lists.All));
        return files
            .Where(file => SiteAddress.IsPlain($"{file.Item1}/"))
            .SelectMany(file => ReferenceFormat.All.Select(format => PlannedFile.At(
                file.Item1 + format.Extension, () => format.Write(file.Item2))));
    }

    /// <summary>The list at <paramref name="address"/> in every format.</summary>
    public static IReadOnlyList<Download> At(string address) =>
        [.. ReferenceFormat.All.Select(format => Of(format, address + format.Extension, SiteAddress.Name(address)))];

    /// <summary>
    /// The reference of a page in every format, inside its links: a file of its own would be asked for by hardly anyone, and
    /// all pages together had a third of all files. The file a reader gets is called <paramref name="name"/>.
    /// </summary>
    public static IReadOnlyList<Download> Inside(Publication page, string name) =>
        [.. ReferenceFormat.All.Select(format => Of(
            format, $"data:{format.MediaType};charset=utf-8,{Uri.EscapeDataString(format.Write([page]))}", name))];

    private static Download Of(ReferenceFormat format, string address, string name) =>
        new(format.Label, address, format.MediaType, name + format.Extension);
}
