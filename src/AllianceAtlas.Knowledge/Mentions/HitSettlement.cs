namespace AllianceAtlas.Knowledge.Mentions;

/// <summary>Decides which of the patterns found in a block stand: doubtful ones by their company, overlapping ones by length.</summary>
internal sealed class HitSettlement(ConceptHierarchy hierarchy)
{
    // Words on either side in which near is looked for. Bergen (004) L567: "brudd", eleven words after the alliance.
    private const int Neighbourhood = 12;

    // Words after the doubtful one in which before is looked for: "knyta an till den nya handledaren".
    private const int Following = 4;

    /// <summary>The hits that name their concept, in the order of the text.</summary>
    public IReadOnlyList<PatternHit> Settle(IReadOnlyList<PatternHit> hits)
    {
        var company = CompanyByGroup(hits);
        var settled = hits
            .Where(hit => hit.Pattern.Role is PatternRole.Naming or PatternRole.OtherSense)
            .Select(hit => (Hit: hit, Names: Names(hit, company)))
            .OrderBy(pair => pair.Hit.From)
            .ThenByDescending(pair => pair.Hit.To)
            .ThenBy(pair => pair.Names)
            .ThenBy(pair => pair.Hit.Pattern.Concept);
        return WithoutCovered(settled);
    }

    // Longest match: what lies inside a longer hit is dropped. Hits come with the longer of two that begin together
    // first, so whatever covers a hit is already open. Patterns are short, so few are open at a time.
    private List<PatternHit> WithoutCovered(IEnumerable<(PatternHit Hit, bool Names)> sorted)
    {
        var standing = new List<PatternHit>();
        var open = new List<(PatternHit Hit, bool Names)>();
        foreach (var current in sorted)
        {
            open.RemoveAll(earlier => earlier.Hit.To <= current.Hit.From);
            if (current.Names && !open.Exists(earlier => Displaces(earlier, current.Hit)))
            {
                standing.Add(current.Hit);
            }

            open.Add(current);
        }

        return standing;
    }

    private bool Displaces((PatternHit Hit, bool Names) longer, PatternHit hit)
    {
        var (ofLonger, of) = (longer.Hit.Pattern.Concept, hit.Pattern.Concept);
        if (!longer.Hit.Covers(hit))
        {
            return false;
        }

        // Another concept's longer word takes the letters (motöverföring from överföring), unless it is the narrower
        // concept: handledningsallians stays an allians.
        return ofLonger == of || (longer.Names && longer.Hit.Length > hit.Length && !hierarchy.IsNarrower(ofLonger, of));
    }

    private static Dictionary<(int Group, PatternRole Role), List<int>> CompanyByGroup(IReadOnlyList<PatternHit> hits)
    {
        var company = new Dictionary<(int, PatternRole), List<int>>();
        foreach (var hit in hits.Where(hit => hit.Pattern.Role is PatternRole.Near or PatternRole.Before))
        {
            var key = (hit.Pattern.Group, hit.Pattern.Role);
            if (!company.TryGetValue(key, out var words))
            {
                company[key] = words = [];
            }

            words.Add(hit.FirstWord);
        }

        return company;
    }

    private static bool Names(PatternHit hit, Dictionary<(int Group, PatternRole Role), List<int>> company)
    {
        var group = hit.Pattern.Group;
        return hit.Pattern.Role == PatternRole.Naming
            && (group < 0
                || IsBetween((group, PatternRole.Near), hit.FirstWord - Neighbourhood, hit.FirstWord - 1)
                || IsBetween((group, PatternRole.Near), hit.LastWord + 1, hit.LastWord + Neighbourhood)
                || IsBetween((group, PatternRole.Before), hit.LastWord + 1, hit.LastWord + Following));

        bool IsBetween((int, PatternRole) key, int first, int last)
        {
            if (!company.TryGetValue(key, out var words))
            {
                return false;
            }

            var index = words.BinarySearch(first);
            index = index < 0 ? ~index : index;
            return index < words.Count && words[index] <= last;
        }
    }
}
