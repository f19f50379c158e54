namespace AllianceAtlas.Knowledge.Graph;

/// <summary>How people related the second of two concepts to the first.</summary>
public enum ConceptRelation
{
    /// <summary>The second is broader.</summary>
    Broader,

    /// <summary>The second is narrower.</summary>
    Narrower,

    /// <summary>The two are related.</summary>
    Related,
}
