namespace AllianceAtlas.Documents.Publications;

/// <summary>Pages from … to ….</summary>
public static class PageRange
{
    /// <summary>
    /// <paramref name="pages"/> with an en dash, and the last page in full: the Vancouver style prints 252–60
    /// (reference 8 of falkum-2018), APA 252–260.
    /// </summary>
    internal static string? InFull(string? pages)
    {
        var dash = pages?.AsSpan().IndexOfAny('-', '–') ?? -1;
        if (pages is null || dash < 0)
        {
            return pages;
        }

        var (first, last) = (pages[..dash].Trim(), pages[(dash + 1)..].Trim());
        var shortened = last.Length < first.Length && first.All(char.IsAsciiDigit) && last.Length > 0 && last.All(char.IsAsciiDigit);
        return $"{first}–{(shortened ? first[..^last.Length] : "")}{last}";
    }

    /// <summary>First and last page of <paramref name="pages"/>; the last is null for one page alone.</summary>
    public static (string First, string? Last) Parts(string pages) =>
        pages.Split('–', 2) is [var first, var last] ? (first, last) : (pages, null);
}
