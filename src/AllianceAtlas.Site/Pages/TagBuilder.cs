using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Gives traditions their shape, settings their fill, and claims the row of both.</summary>
internal sealed class TagBuilder(AtlasIndex index, UiWords words)
{
    private static readonly Dictionary<string, MarkShape> Shapes = new(StringComparer.Ordinal)
    {
        ["psychodynamic"] = MarkShape.Circle,
        ["cognitive-behavioural"] = MarkShape.Square,
        ["systemic"] = MarkShape.Triangle,
        ["common-factors"] = MarkShape.Diamond,
        ["responsiveness-research"] = MarkShape.Diamond,
        ["humanistic"] = MarkShape.Star,
    };

    private static readonly Dictionary<string, MarkEdge> Edges = new(StringComparer.Ordinal)
    {
        ["ego-psychology"] = MarkEdge.Dashed,
        ["relational"] = MarkEdge.Ringed,
        ["responsiveness-research"] = MarkEdge.Ringed,
    };

    private static readonly Dictionary<string, MarkFill> Fills = new(StringComparer.Ordinal)
    {
        ["therapy"] = MarkFill.Filled,
        ["supervision"] = MarkFill.Outlined,
        ["training"] = MarkFill.Hatched,
    };

    /// <summary>The sign of a tradition, filled for the setting it is spoken of, or of a setting; a style has none.</summary>
    public Mark? Mark(Perspective perspective, MarkFill fill = MarkFill.Filled) => perspective.Axis switch
    {
        Axis.Tradition => new Mark(Shape(perspective), fill, Edges.GetValueOrDefault(perspective.Id)),
        Axis.Setting => new Mark(MarkShape.None, Fills.GetValueOrDefault(perspective.Id)),
        _ => null,
    };

    public Tag Tag(Perspective perspective, MarkFill fill = MarkFill.Filled) => new(
        words.Capitalised(perspective.Label[words.Language]),
        SiteAddress.Of(perspective, words.Language),
        Mark(perspective, fill));

    /// <summary>Who and what a claim speaks for. That no tradition is said is itself worth saying.</summary>
    public IReadOnlyList<Tag> Of(Claim claim)
    {
        var fill = claim.Settings.Count == 1 ? Fills.GetValueOrDefault(claim.Settings[0].Id) : MarkFill.Filled;
        var traditions = index.Perspectives(Axis.Tradition, claim.Traditions).Select(one => Tag(one, fill)).ToList();
        if (traditions.Count == 0)
        {
            traditions.Add(new Tag(words["claim.no-tradition"], null, null));
        }

        var styles = index.Perspectives(Axis.Style, claim.Styles).Select(one => Tag(one));
        var settings = index.Perspectives(Axis.Setting, claim.Settings).Select(one => Tag(one));
        return [.. traditions, .. styles, .. settings];
    }

    // A line of a tradition takes the shape of the one it is a line of.
    private MarkShape Shape(Perspective tradition)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = tradition; at is not null && seen.Add(at.Id);)
        {
            if (Shapes.TryGetValue(at.Id, out var shape))
            {
                return shape;
            }

            at = index.Perspectives(Axis.Tradition, at.Broader).FirstOrDefault();
        }

        return MarkShape.None;
    }
}
