namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>A pattern found at a place among the words of a block.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="FirstWord">Index of the first word it covers.</param>
/// <param name="Offset">Letter of that word where it begins.</param>
/// <param name="From">Place of its first letter on the line of all letters (<see cref="Word.Origin"/>).</param>
/// <param name="To">The place after its last letter there.</param>
internal readonly record struct PatternHit(MentionPattern Pattern, int FirstWord, int Offset, int From, int To)
{
    /// <summary>Index of the last word it covers, words that must only follow included.</summary>
    public int LastWord => FirstWord + Pattern.Words.Count - 1;

    /// <summary>Whether <paramref name="other"/> lies inside it, or on the same letters.</summary>
    public bool Covers(PatternHit other) => From <= other.From && To >= other.To;

    /// <summary>Whether it shares no letter with <paramref name="other"/>.</summary>
    public bool IsApartFrom(PatternHit other) => To <= other.From || From >= other.To;

    /// <summary>Number of letters it covers.</summary>
    public int Length => To - From;
}
