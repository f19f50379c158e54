using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>What two perspectives of one axis – two traditions, settings or styles – share and where they part.</summary>
/// <param name="Questions">
/// Every dimension on which a claim speaks for one of them: the shared first, then shared in part, parted, said by one
/// alone and open; among these by id.
/// </param>
/// <param name="SharedConcepts">Ids of the concepts that claims of both are about, those with most claims of the rarer side first.</param>
public sealed record PerspectiveComparison(
    IReadOnlyList<ComparedQuestion> Questions,
    IReadOnlyList<string> SharedConcepts)
{
    /// <summary>
    /// Compares the perspectives <paramref name="first"/> and <paramref name="second"/> on <paramref name="axis"/>, as
    /// <paramref name="claims"/> speak for them. Agreement and difference are what the positions say, nothing else.
    /// </summary>
    public static PerspectiveComparison Of(IReadOnlyList<Claim> claims, Axis axis, string first, string second)
    {
        var (ofFirst, ofSecond) = (Speaking(first), Speaking(second));
        var (onFirst, onSecond) = (ByDimension(ofFirst), ByDimension(ofSecond));
        return new PerspectiveComparison(
            [
                .. onFirst.Select(group => group.Key).Union(onSecond.Select(group => group.Key), StringComparer.Ordinal)
                    .Select(dimension => Compare(dimension, [.. onFirst[dimension]], [.. onSecond[dimension]]))
                    .OrderBy(question => question.Answer)
                    .ThenBy(question => question.Dimension, StringComparer.Ordinal),
            ],
            Shared(ofFirst, ofSecond));

        List<Claim> Speaking(string perspective) =>
            [.. claims.Where(claim => claim.On(axis).Any(one => one.Id == perspective)).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
    }

    private static ILookup<string, Claim> ByDimension(List<Claim> claims) => claims
        .Where(claim => claim.Dimension is not null)
        .ToLookup(claim => claim.Dimension!.Id, StringComparer.Ordinal);

    private static ComparedQuestion Compare(string dimension, IReadOnlyList<Claim> first, IReadOnlyList<Claim> second)
    {
        var (one, other) = (Positions(first), Positions(second));
        var shared = one.Intersect(other, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var answer = second.Count == 0 ? ComparedAnswer.OnlyFirst
            : first.Count == 0 ? ComparedAnswer.OnlySecond
            : one.Count == 0 || other.Count == 0 ? ComparedAnswer.Open
            : shared.Count == 0 ? ComparedAnswer.Parted
            : shared.Count == one.Count && shared.Count == other.Count ? ComparedAnswer.Shared
            : ComparedAnswer.SharedInPart;
        return new ComparedQuestion(dimension, answer, shared, first, second);
    }

    private static HashSet<string> Positions(IEnumerable<Claim> claims) =>
        claims.Select(claim => claim.Position?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static List<string> Shared(List<Claim> first, List<Claim> second)
    {
        var (one, other) = (Counted(first), Counted(second));
        return
        [
            .. one.Keys.Where(other.ContainsKey)
                .OrderByDescending(concept => Math.Min(one[concept], other[concept]))
                .ThenBy(concept => concept, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, int> Counted(List<Claim> claims) => claims
        .SelectMany(claim => claim.Concepts.Select(concept => concept.Id))
        .CountBy(concept => concept, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
}
