namespace AllianceAtlas.Knowledge.Copying;

/// <summary>Six words in a row, each by its number in a <see cref="RunIndex"/>: what counts as copied.</summary>
internal readonly record struct WordRun(int One, int Two, int Three, int Four, int Five, int Six)
{
    public const int Length = 6;

    /// <summary>The runs of <paramref name="words"/>, each with the index of its first word.</summary>
    public static IEnumerable<(int At, WordRun Run)> In(IReadOnlyList<int> words)
    {
        for (var i = 0; i + Length <= words.Count; i++)
        {
            yield return (i, new WordRun(words[i], words[i + 1], words[i + 2], words[i + 3], words[i + 4], words[i + 5]));
        }
    }
}
