using AllianceAtlas.Documents.Publications;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Pages;

namespace AllianceAtlas.Site.Exports;

/// <summary>The lists of references beside the pages, each in every format: of the site, a work, a source, a concept, and the page itself.</summary>
internal static class ReferenceFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<PlannedFile> Plan(AtlasIndex index, ReferenceLists lists, IEnumerable<(string Address, Publication Page)> pages)
    {
        var atlas = index.Atlas;
        var files = atlas.Works.Values.Select(work => (SiteAddress.DataOfWork(work.Id), (IReadOnlyList<Publication>)[lists.Of(work)]))
            .Concat(atlas.Sources.Values.Select(source => (SiteAddress.DataOfSource(source.Id), (IReadOnlyList<Publication>)[source])))
            .Concat(atlas.Content.Concepts.Select(concept => (SiteAddress.DataOfConcept(concept.Id), lists.CitedOn(concept))))
            .Concat(pages.Select(one => (SiteAddress.DataOfPage(one.Address), (IReadOnlyList<Publication>)[one.Page])))
            .Append((SiteAddress.DataOfWorks, lists.All));
        return files
            .Where(file => SiteAddress.IsPlain($"{file.Item1}/"))
            .SelectMany(file => ReferenceFormat.All.Select(format => PlannedFile.At(
                file.Item1 + format.Extension, () => format.Write(file.Item2))));
    }

    /// <summary>The list at <paramref name="address"/> in every format.</summary>
    public static IReadOnlyList<Download> At(string address) =>
        [.. ReferenceFormat.All.Select(format => new Download(format.Label, address + format.Extension, format.MediaType))];
}
