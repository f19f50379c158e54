namespace AllianceAtlas.Site.Maps;

/// <summary>
/// How much room a label takes. Nobody knows the reader's font when the map is laid out, so a letter is counted as wide as in the
/// widest of the fonts it may be shown in.
/// </summary>
internal static class MapLabel
{
    private const int LongestLine = 16;
    private const double CharacterWidth = 8.6;
    private const double Gap = 20;

    /// <summary>The text in one line, or in two where it is long: parted at the space nearest its middle.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        if (text.Length <= LongestLine || !text.Contains(' ', StringComparison.Ordinal))
        {
            return [text];
        }

        var (before, after) = (text.LastIndexOf(' ', text.Length / 2), text.IndexOf(' ', text.Length / 2));
        var at = before < 0 || (after >= 0 && after - text.Length / 2 < text.Length / 2 - before) ? after : before;
        return [text[..at], text[(at + 1)..]];
    }

    /// <summary>The width of the widest line, with the gap to the next label.</summary>
    public static double Width(string text) => Lines(text).Max(line => line.Length) * CharacterWidth + Gap;
}
