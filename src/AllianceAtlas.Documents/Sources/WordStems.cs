namespace AllianceAtlas.Documents.Sources;

/// <summary>Words sorted from both ends, to ask which beginnings and which last parts occur.</summary>
internal sealed class WordStems(IEnumerable<string> words)
{
    private const int MostLookedAt = 64;

    private readonly Lazy<string[]> _forwards = new(() => [.. words.Order(StringComparer.Ordinal)]);
    private readonly Lazy<string[]> _backwards = new(() => [.. words.Select(Backwards).Order(StringComparer.Ordinal)]);

    /// <summary>Whether a word begins with <paramref name="part"/> and goes on for at least <paramref name="more"/> letters.</summary>
    public bool Begin(string part, int more) => HasLonger(_forwards.Value, part, more);

    /// <summary>Whether a word ends with <paramref name="part"/> and has at least <paramref name="more"/> letters before it.</summary>
    public bool End(string part, int more) => HasLonger(_backwards.Value, Backwards(part), more);

    // Words hardly longer than the prefix sort first; looking at more than a few of them only serves hostile texts.
    private static bool HasLonger(string[] sorted, string prefix, int more)
    {
        var index = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        index = index < 0 ? ~index : index;
        var end = Math.Min(sorted.Length, index + MostLookedAt);
        for (; index < end && sorted[index].StartsWith(prefix, StringComparison.Ordinal); index++)
        {
            if (sorted[index].Length >= prefix.Length + more)
            {
                return true;
            }
        }

        return false;
    }

    private static string Backwards(string word) => string.Create(word.Length, word, static (span, w) =>
    {
        w.CopyTo(span);
        span.Reverse();
    });
}
