namespace AllianceAtlas.Site.Citations;

/// <summary>How much is said of a place in a source.</summary>
internal enum PlaceDetail
{
    /// <summary>The page where there is one, else section and paragraph: what APA asks for in running text.</summary>
    PageFirst,

    /// <summary>Section, paragraph and page.</summary>
    Full,
}
