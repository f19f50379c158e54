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

    /// <summary>What follows <paramref name="part"/> in words that begin with it; only some, where there are many.</summary>
    public IEnumerable<string> RestsAfter(string part) => With(_forwards.Value, part).Select(word => word[part.Length..]);

    private static bool HasLonger(string[] sorted, string prefix, int more) => With(sorted, prefix).Any(word => word.Length >= prefix.Length + more);

    // Words hardly longer than the prefix sort first; looking at more than a few only serves hostile texts.
    private static IEnumerable<string> With(string[] sorted, string prefix)
    {
        var index = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        return sorted.Skip(index < 0 ? ~index : index).Take(MostLookedAt).TakeWhile(word => word.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static string Backwards(string word) => string.Create(word.Length, word, static (span, w) =>
    {
        w.CopyTo(span);
        span.Reverse();
    });
}
