using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>Node kinds of what lies on the axes of comparison.</summary>
public static class NodeKinds
{
    /// <summary>The kind of a perspective on <paramref name="axis"/>.</summary>
    public static NodeKind Of(Axis axis) => axis switch
    {
        Axis.Tradition => NodeKind.Tradition,
        Axis.Setting => NodeKind.Setting,
        _ => NodeKind.Style,
    };
}
