namespace AllianceAtlas.Site.Maps;

/// <summary>What joins two concepts: one word for each link of the graph.</summary>
public enum LinkKind
{
    /// <summary>The other is broader.</summary>
    Broader,

    /// <summary>The other is narrower.</summary>
    Narrower,

    /// <summary>People related the two.</summary>
    Related,

    /// <summary>No relation is set, but at least one claim is about both.</summary>
    SharedClaims,
}
