namespace AllianceAtlas.Knowledge.Vocabulary;

/// <summary>A page of the atlas as page texts and reading paths name it: <c>concept:repair</c>.</summary>
/// <param name="Kind">What stands before the colon; empty without one.</param>
/// <param name="Id">What stands after it.</param>
public readonly record struct PageReference(string Kind, string Id)
{
    /// <summary>Divides <paramref name="written"/> at its first colon.</summary>
    public static PageReference Of(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new PageReference("", written) : new PageReference(written[..colon], written[(colon + 1)..]);
    }
}
