namespace AllianceAtlas.Site.Links;

/// <summary>The kinds of pages, as <c>data/site.json</c> lists them (contract §5).</summary>
public enum PageKind
{
    /// <summary>The front page of a language.</summary>
    Home,

    /// <summary>A concept.</summary>
    Concept,

    /// <summary>A tradition, setting or supervision style.</summary>
    Tradition,

    /// <summary>A comparison.</summary>
    Comparison,

    /// <summary>A source article.</summary>
    Source,

    /// <summary>A cited work.</summary>
    Work,

    /// <summary>The map of all concepts.</summary>
    Graph,

    /// <summary>The search page.</summary>
    Search,

    /// <summary>The glossary.</summary>
    Glossary,

    /// <summary>A reading path, all of its texts on one page, or the list of paths.</summary>
    Path,

    /// <summary>How the atlas is made, with its sources and references.</summary>
    About,

    /// <summary>The answer to an address that does not exist.</summary>
    NotFound,

    /// <summary>A small card to show inside other pages.</summary>
    Embed,

    /// <summary>A short address that never changes and leads to both languages; not listed in <c>site.json</c>.</summary>
    Crossing,
}
