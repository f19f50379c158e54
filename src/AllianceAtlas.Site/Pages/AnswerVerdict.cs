namespace AllianceAtlas.Site.Pages;

/// <summary>Whether cells answer a question alike: only what the positions say.</summary>
internal static class AnswerVerdict
{
    /// <summary>
    /// The key of the words for it: all give the same answers, none gives another's, or some of both. Null when fewer
    /// than two of <paramref name="cells"/>, the positions of each, hold an answer.
    /// </summary>
    public static string? Key(IEnumerable<IEnumerable<string>> cells)
    {
        var positions = cells.Select(cell => cell.ToHashSet(StringComparer.Ordinal)).Where(cell => cell.Count > 0).ToList();
        if (positions.Count < 2)
        {
            return null;
        }

        var shared = positions.Aggregate((one, other) => [.. one.Intersect(other, StringComparer.Ordinal)]);
        var all = positions.Aggregate((one, other) => [.. one.Union(other, StringComparer.Ordinal)]);
        return shared.Count == all.Count ? "comparison.agree" : shared.Count > 0 ? "comparison.partly" : "comparison.differ";
    }
}
