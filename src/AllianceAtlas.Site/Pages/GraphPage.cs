using AllianceAtlas.Site.Maps;
using AllianceAtlas.Site.Pages.Parts;

namespace AllianceAtlas.Site.Pages;

/// <summary>The map of all concepts, as a picture and as a list.</summary>
/// <param name="Head">What it says about itself.</param>
/// <param name="Map">The picture.</param>
/// <param name="Concepts">The list: for each concept its edges, by theme.</param>
public sealed record GraphPage(PageHead Head, MapDrawing Map, IReadOnlyList<GraphTheme> Concepts) : Page(Head);
