namespace AllianceAtlas.Documents.Records;

/// <summary>Finds what a writer probably meant.</summary>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The one of <paramref name="known"/> nearest to <paramref name="written"/>: at most two letters off, or a third
    /// of a longer word; null when none is that near. Ties go to the first in ordinal order.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestCompared)
        {
            return null;
        }

        var limit = Math.Max(2, written.Length / 3);
        return known
            .Where(word => Math.Abs(word.Length - written.Length) <= limit && word.Length <= LongestCompared)
            .Select(word => (Word: word, Distance: Distance(written, word)))
            .Where(pair => pair.Distance <= limit && pair.Distance < pair.Word.Length)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word)
            .FirstOrDefault();
    }

    /// <summary>The nearest of <paramref name="known"/> as a remark inside a message; empty when none is near.</summary>
    public static string Suggestion(string written, IEnumerable<string> known)
    {
        // [rupture alliance] and [rupture; alliance] are one id to YAML.
        var parts = written.Length > LongestCompared ? [] : written.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        var ids = known as ICollection<string> ?? [.. known];
        return parts.Length > 1 && parts.All(ids.Contains) ? $" (a comma is missing: {string.Join(", ", parts)})"
            : Nearest(written, ids) is { } nearest ? $" (did you mean '{nearest}'?)"
            : "";
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
