namespace AllianceAtlas.Site.Search;

/// <summary>The words of running text as written, in small letters.</summary>
internal static class TextTokens
{
    /// <summary>Each run of letters and digits of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsInner(text[i])));
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return text[start..i].ToLowerInvariant();
            start = -1;
        }
    }

    // Combining accents, apostrophes and soft hyphens stand inside a word without parting it, as in SearchKey.
    private static bool IsInner(char letter) => letter is >= '\u0300' and <= '\u036F' or '\'' or '’' or '‘' or '\u00AD';
}
