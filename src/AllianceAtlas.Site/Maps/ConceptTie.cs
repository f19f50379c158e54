namespace AllianceAtlas.Site.Maps;

/// <summary>What joins two concepts on a map.</summary>
public enum ConceptTie
{
    /// <summary>The other is wider.</summary>
    Broader,

    /// <summary>The other is narrower.</summary>
    Narrower,

    /// <summary>People related the two.</summary>
    Related,

    /// <summary>At least one claim is about both.</summary>
    SharedClaims,
}
