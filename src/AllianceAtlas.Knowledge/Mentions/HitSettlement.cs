namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Decides which of the patterns found in a block stand: doubtful ones by the words near them, overlapping ones by length.</summary>
internal sealed class HitSettlement(ConceptHierarchy hierarchy)
{
    /// <summary>
    /// The hits that name their concept, in the order of the text; <paramref name="elsewhere"/> are the doubtful groups
    /// that a word somewhere in the article lets count.
    /// </summary>
    public IReadOnlyList<PatternHit> Settle(
        IReadOnlyList<PatternHit> hits, IReadOnlyList<Word> words, IReadOnlySet<int> elsewhere)
    {
        var nearby = new NearbyWords(hits, words, elsewhere);
        var sorted = hits
            .Where(hit => hit.Pattern.Role is PatternRole.Naming or PatternRole.OtherSense)
            .Select(hit => new Candidate(hit, nearby.Allows(hit)))
            .OrderBy(candidate => candidate.Hit.From)
            .ThenByDescending(candidate => candidate.Hit.To)
            .ThenBy(candidate => candidate.Names)
            .ThenBy(candidate => candidate.Hit.Pattern.Concept)
            .ToList();
        DropDisplaced(sorted);
        return [.. sorted.Where(candidate => candidate is { Names: true, Displaced: false }).Select(candidate => candidate.Hit)];
    }

    // Of two hits that begin together the longer comes first, so whatever holds a hit is already open. Patterns are
    // short, so few are open at a time.
    private void DropDisplaced(IReadOnlyList<Candidate> sorted)
    {
        var open = new List<Candidate>();
        foreach (var current in sorted)
        {
            open.RemoveAll(earlier => earlier.Hit.To <= current.Hit.From);
            foreach (var earlier in open)
            {
                current.Displaced |= IsLongerMatch(earlier, current);
                earlier.Displaced |= IsHead(current, earlier);
            }

            open.Add(current);
        }
    }

    // Longest match. Another concept's longer word takes the letters (motöverföring from överföring), unless it is the
    // narrower concept: handledningsallians stays an allians.
    private bool IsLongerMatch(Candidate longer, Candidate hit) =>
        longer.Hit.Covers(hit.Hit)
        && ((longer.Concept == hit.Concept && !IsOtherRule(longer, hit))
            || (longer.Names && longer.Hit.Length > hit.Hit.Length && !hierarchy.IsNarrower(longer.Concept, hit.Concept)));

    // A doubtful word that does not count says nothing of what another rule finds there: the same word in Bokmål and Nynorsk,
    // each beside words of its own, or doubtful in English (holding) and plain in Norwegian.
    private static bool IsOtherRule(Candidate alone, Candidate hit) =>
        hit.Names
        && alone is { Names: false, Hit.Pattern.Group: >= 0 }
        && alone.Hit.Length == hit.Hit.Length
        && (hit.Hit.Pattern.Group >= 0 || hit.Hit.Pattern.Languages != alone.Hit.Pattern.Languages);

    // Two that share letters inside one compound: its last part says what it is. arbeidsalliansebrudd is a brudd.
    private static bool IsHead(Candidate later, Candidate earlier) =>
        later.Names
        && later.Concept != earlier.Concept
        && later.Hit.FirstWord == earlier.Hit.FirstWord
        && later.Hit.To > earlier.Hit.To;

    private sealed class Candidate(PatternHit hit, bool names)
    {
        public PatternHit Hit { get; } = hit;

        public bool Names { get; } = names;

        public int Concept => Hit.Pattern.Concept;

        public bool Displaced { get; set; }
    }
}
