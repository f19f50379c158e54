namespace AllianceAtlas.Documents.Consistency;

/// <summary>Parts of a printed year.</summary>
internal static class Year
{
    /// <summary>The year without its suffix: 2015 of 2015a.</summary>
    public static string Base(string year) => HasSuffix(year) ? year[..^1] : year;

    /// <summary>Whether a letter tells works of the same year apart.</summary>
    public static bool HasSuffix(string year) => year.Length == 5 && char.IsAsciiLetterLower(year[^1]) && char.IsAsciiDigit(year[0]);
}
