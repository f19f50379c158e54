namespace AllianceAtlas.Site.Search;

/// <summary>What a search result is; the results are grouped and filtered by it.</summary>
public enum SearchKind
{
    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A comparison of traditions, settings or styles.</summary>
    Comparison,

    /// <summary>A tradition, setting or supervision style.</summary>
    Tradition,

    /// <summary>A source article.</summary>
    Source,

    /// <summary>A cited work.</summary>
    Work,

    /// <summary>A reading path.</summary>
    Path,
}
