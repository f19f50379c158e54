namespace AllianceAtlas.Site.Search;

/// <summary>How good a name a label is for its page.</summary>
public enum SearchLabelKind
{
    /// <summary>The name the page uses.</summary>
    Preferred,

    /// <summary>Another name a reader may meet.</summary>
    Alternative,

    /// <summary>A form that search knows and no page shows.</summary>
    Hidden,
}
