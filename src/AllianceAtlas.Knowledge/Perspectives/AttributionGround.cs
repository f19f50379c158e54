namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>What told the perspective of a passage, the surest first.</summary>
public enum AttributionGround
{
    /// <summary>A word in the passage itself.</summary>
    Passage,

    /// <summary>A word in the nearest heading that has one.</summary>
    Heading,

    /// <summary>The source record, which names a single one for the whole article.</summary>
    Source,
}
