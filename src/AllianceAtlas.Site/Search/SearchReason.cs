namespace AllianceAtlas.Site.Search;

/// <summary>Why a page is among the results. The search page says so wherever the title alone does not.</summary>
public enum SearchReason
{
    /// <summary>The query is in its title or name.</summary>
    Name,

    /// <summary>The query is another name for it.</summary>
    Synonym,

    /// <summary>The query is its name in another language.</summary>
    OtherLanguage,

    /// <summary>The query shares a part of a compound with it: alliansbrott ← brott.</summary>
    Compound,

    /// <summary>The query looks like a slip for its name.</summary>
    Spelling,

    /// <summary>The query stands in its text.</summary>
    Text,
}
