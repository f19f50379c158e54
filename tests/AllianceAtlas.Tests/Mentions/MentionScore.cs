namespace AllianceAtlas.Tests.Mentions;

/// <summary>Mentions found against mentions expected, each a source, a line and a concept, compared as multisets.</summary>
internal sealed class MentionScore(
    IReadOnlyList<(string Source, int Line, string Concept)> expected,
    IReadOnlyList<(string Source, int Line, string Concept)> found)
{
    private List<(string Source, int Line, string Concept)> Missed => Surplus(expected, found);

    /// <summary>The harmonic mean of precision and recall; 1 when nothing is missed and nothing is too much.</summary>
    public double F1 => 2.0 * (expected.Count - Missed.Count) / (expected.Count + found.Count);

    /// <summary>How many mentions are expected.</summary>
    public int Expected => expected.Count;

    /// <summary>The score of <paramref name="concept"/> alone.</summary>
    public MentionScore Of(string concept) =>
        new([.. expected.Where(mention => mention.Concept == concept)], [.. found.Where(mention => mention.Concept == concept)]);

    /// <summary>What was missed and what was too much, for the message of a test.</summary>
    public override string ToString() =>
        $"F1 {F1:F3}\nmissed:\n{string.Join('\n', Missed)}\ntoo many:\n{string.Join('\n', Surplus(found, expected))}";

    private static List<(string Source, int Line, string Concept)> Surplus(
        IReadOnlyList<(string Source, int Line, string Concept)> of,
        IReadOnlyList<(string Source, int Line, string Concept)> over)
    {
        var left = over.CountBy(mention => mention).ToDictionary();
        return [.. of.Where(mention => (left[mention] = left.GetValueOrDefault(mention) - 1) < 0)];
    }
}
