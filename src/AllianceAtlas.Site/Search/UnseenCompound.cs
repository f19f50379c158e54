namespace AllianceAtlas.Site.Search;

/// <summary>
/// Takes a query word apart that no label holds: <c>alliansforskning</c> is <c>allians</c> and something unknown.
/// As few and as long known parts as possible, as few unknown letters as possible.
/// </summary>
internal static class UnseenCompound
{
    private const int LeastPart = 3;
    private const int MostLetters = 40;

    /// <summary>The parts of <paramref name="folded"/>, folded, or none when no way through it meets a known part.</summary>
    public static IReadOnlyList<CompoundPart> Split(string folded, Func<string, bool> knows)
    {
        if (folded.Length is < 2 * LeastPart or > MostLetters)
            return [];
        var best = new (int Cost, int From, bool Known)[folded.Length + 1];
        for (var end = 1; end <= folded.Length; end++)
        {
            best[end] = (int.MaxValue, 0, false);
            for (var start = 0; start <= end - LeastPart; start++)
            {
                if (best[start].Cost == int.MaxValue || end - start == folded.Length)
                    continue;
                var known = knows(SearchKey.Stem(folded[start..end]));
                var cost = best[start].Cost + CostOf(end - start, known);
                if (cost < best[end].Cost)
                    best[end] = (cost, start, known);
            }
        }

        return best[folded.Length].Cost == int.MaxValue ? [] : Walk(folded, best);
    }

    // A short known part is doubted: "ram" and "mål" are concepts, but three letters also turn up by chance.
    private static int CostOf(int length, bool known) => known ? (length == LeastPart ? 4 : 2) : 4 + (2 * length);

    private static List<CompoundPart> Walk(string folded, (int Cost, int From, bool Known)[] best)
    {
        var parts = new List<CompoundPart>();
        for (var end = folded.Length; end > 0; end = best[end].From)
            parts.Insert(0, new CompoundPart(SearchKey.Stem(folded[best[end].From..end]), end - best[end].From, best[end].Known));
        return parts.Any(part => part.Known) ? parts : [];
    }
}

/// <summary>One part of a query word.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Length">Its letters in the word.</param>
/// <param name="Known">Whether a label holds it.</param>
internal readonly record struct CompoundPart(string Key, int Length, bool Known);
