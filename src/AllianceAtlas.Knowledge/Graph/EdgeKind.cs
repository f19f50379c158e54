namespace AllianceAtlas.Knowledge.Graph;

/// <summary>What an edge of the concept graph says, read from its first node to its second.</summary>
public enum EdgeKind
{
    /// <summary>The second concept or tradition is broader than the first; read backwards, narrower. One edge, both ways.</summary>
    Broader,

    /// <summary>The two concepts are related; one edge, either way.</summary>
    Related,

    /// <summary>The source mentions the concept.</summary>
    Mentions,

    /// <summary>The source cites the work.</summary>
    Cites,

    /// <summary>The source asserts the claim, or reports it.</summary>
    Asserts,

    /// <summary>The claim is about the concept.</summary>
    About,

    /// <summary>The claim speaks for the tradition, setting or style.</summary>
    SpeaksFor,

    /// <summary>The work supports the claim, as the source reports it.</summary>
    Supports,

    /// <summary>The two claims give the same answer to the same question.</summary>
    AgreesWith,

    /// <summary>The two claims give different answers to the same question.</summary>
    ContrastsWith,

    /// <summary>The two works are cited in the same passage; one edge, either way.</summary>
    CoCited,
}
