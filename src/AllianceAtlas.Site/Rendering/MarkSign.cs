using System.Collections.Concurrent;
using AllianceAtlas.Site.Pages.Parts;
using Microsoft.AspNetCore.Components;

namespace AllianceAtlas.Site.Rendering;

/// <summary>
/// Draws the sign of a tradition or setting. It says nothing the word beside it does not, so readers of speech skip it.
/// </summary>
internal static class MarkSign
{
    private const string Hatching = """<path class="hatch" d="M6 13 L13 6 M8 14.5 L14.5 8 M5.5 10 L10 5.5" />""";

    // A few dozen signs stand a hundred thousand times on the pages.
    private static readonly ConcurrentDictionary<Mark, MarkupString> Drawn = new();

    /// <summary>The sign as a picture in the line.</summary>
    public static MarkupString Of(Mark mark) => Drawn.GetOrAdd(mark, Draw);

    private static MarkupString Draw(Mark mark)
    {
        var classes = $"mark mark-{Name(mark.Shape)} mark-{Name(mark.Fill)} mark-{Name(mark.Edge)}";
        var hatching = mark.Fill == MarkFill.Hatched ? Hatching : "";
        var ring = mark.Edge == MarkEdge.Ringed ? $"""<path class="ring" transform="translate(5 5) scale(.5)" d="{Outline(mark.Shape)}" />""" : "";
        return (MarkupString)$"""<svg class="{classes}" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false"><path class="body" d="{Outline(mark.Shape)}" />{hatching}{ring}</svg>""";
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Outline(MarkShape shape) => shape switch
    {
        MarkShape.Square => "M3 3 H17 V17 H3 Z",
        MarkShape.Triangle => "M10 2.5 L18 17 H2 Z",
        MarkShape.Diamond => "M10 1.5 L18.5 10 L10 18.5 L1.5 10 Z",
        MarkShape.Star => "M10 1.5 L12.4 7.4 L18.7 7.8 L13.8 11.8 L15.4 18 L10 14.6 L4.6 18 L6.2 11.8 L1.3 7.8 L7.6 7.4 Z",
        MarkShape.Circle => "M10 2.5 A7.5 7.5 0 1 1 9.99 2.5 Z",
        _ => "M10 4.5 A5.5 5.5 0 1 1 9.99 4.5 Z",
    };
}
