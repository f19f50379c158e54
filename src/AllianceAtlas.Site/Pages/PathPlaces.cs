using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>In which reading paths a page stands, and as which step.</summary>
internal sealed class PathPlaces(Edition edition)
{
    private readonly ILookup<string, Teaser> _places = edition.Index.Paths
        .SelectMany(path => path.Steps
            .Zip(ProseDivider.Divide(path.Texts[edition.Language].Body).Sections)
            .Select((step, i) => (Target: step.First.Id, Place: new Teaser(
                path.Texts[edition.Language].Title,
                $"{SiteAddress.Of(path, edition.Language)}#{step.Second.Id}",
                edition.Words.Format("path.step-of", i + 1, path.Steps.Count)))))
        .ToLookup(pair => pair.Target, pair => pair.Place, StringComparer.Ordinal);

    /// <summary>The steps that lead to <paramref name="target"/>, written as a path writes it, in the order of the paths.</summary>
    public TeaserGroup To(string target) => new(edition.Words["backlinks.paths"], [.. _places[target]]);
}
