using AllianceAtlas.Documents.Blocks;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Finds out how a text cites, for files without a source record.</summary>
public static class CitationStyleDetector
{
    /// <summary>
    /// Numeric when more works are cited by number than by author and year, enumerations not counted; else, and for a text
    /// without citations, author and year.
    /// </summary>
    public static CitationStyle Detect(Document document)
    {
        var items = CitationFinder.Find(document, CitationStyle.Numeric).SelectMany(citation => citation.Items).ToList();
        var numbers = items.Count(item => item.Number is not null);
        return numbers > items.Count - numbers ? CitationStyle.Numeric : CitationStyle.AuthorYear;
    }
}
