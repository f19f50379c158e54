namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>What became of a passage when its text changed, the worst last.</summary>
public enum PassageFate
{
    /// <summary>The same words on the same lines.</summary>
    Same,

    /// <summary>The same words on other lines.</summary>
    Moved,

    /// <summary>Other words in the same place among its neighbours.</summary>
    Changed,

    /// <summary>Several passages could be it.</summary>
    Ambiguous,

    /// <summary>Nothing like it is left.</summary>
    Vanished,
}
