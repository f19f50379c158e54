namespace AllianceAtlas.Knowledge.Graph;

/// <summary>What a node of the concept graph stands for.</summary>
public enum NodeKind
{
    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A tradition.</summary>
    Tradition,

    /// <summary>A setting.</summary>
    Setting,

    /// <summary>A supervision style.</summary>
    Style,

    /// <summary>A source article.</summary>
    Source,

    /// <summary>A cited work.</summary>
    Work,

    /// <summary>A claim.</summary>
    Claim,
}
