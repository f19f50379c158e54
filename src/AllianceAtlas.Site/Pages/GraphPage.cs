using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>The map of all concepts, as a picture and as a list.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Map">The picture.</param>
/// <param name="Rule">What the picture shows and what it leaves to the list.</param>
/// <param name="Traditions">The traditions it can be narrowed to, each with its id.</param>
/// <param name="Concepts">The list: for each concept of the picture its edges, by theme.</param>
/// <param name="Data">What the script of the page asks for.</param>
public sealed record GraphPage(
    PageHead Head,
    MapDrawing Map,
    string Rule,
    IReadOnlyList<(string Id, Tag Tag)> Traditions,
    IReadOnlyList<GraphTheme> Concepts,
    MapData Data) : Page(Head)
{
    /// <inheritdoc />
    public override IReadOnlyList<SiteFile> Files => [Data.Links, Data.Reasons];
}
