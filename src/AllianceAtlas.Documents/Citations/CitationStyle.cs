namespace AllianceAtlas.Documents.Citations;

/// <summary>The habit of a text: does it cite by author and year, or by the numbers of its reference list?</summary>
public enum CitationStyle
{
    /// <summary>(Bordin, 1979)</summary>
    AuthorYear,

    /// <summary>(8)</summary>
    Numeric,
}
