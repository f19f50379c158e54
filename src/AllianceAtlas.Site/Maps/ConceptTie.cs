namespace AllianceAtlas.Site.Maps;

/// <summary>What joins two concepts on a map: one word for each link of the graph.</summary>
public enum ConceptTie
{
    /// <summary>The other is wider.</summary>
    Broader,

    /// <summary>The other is narrower.</summary>
    Narrower,

    /// <summary>People related the two.</summary>
    Related,

    /// <summary>No relation is set, but at least one claim is about both.</summary>
    SharedClaims,
}
