using AllianceAtlas.Knowledge.Graph;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Site.Pages;

/// <summary>Any two perspectives of one axis from which claims answer questions. Made once for both languages.</summary>
internal sealed class PerspectivePairs
{
    public PerspectivePairs(AtlasIndex index)
    {
        var asked = index.Atlas.Content.Perspectives
            .Where(one => index.ClaimsOf(one).Any(claim => claim.Dimension is not null))
            .OrderBy(one => (int)one.Axis)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ToList();
        All =
        [
            .. asked.SelectMany((first, i) => asked.Skip(i + 1)
                .TakeWhile(second => second.Axis == first.Axis)
                .Select(second => Pair(index, first, second))),
        ];
    }

    /// <summary>All pairs, by axis and the ids of both.</summary>
    public IReadOnlyList<PerspectivePair> All { get; }

    /// <summary>The pairs of which <paramref name="perspective"/> is one.</summary>
    public IEnumerable<PerspectivePair> Of(Perspective perspective) =>
        All.Where(pair => pair.First == perspective || pair.Second == perspective);

    private static PerspectivePair Pair(AtlasIndex index, Perspective first, Perspective second)
    {
        var content = index.Atlas.Content;
        return new PerspectivePair(
            first,
            second,
            PerspectiveComparison.Of(content.Claims, first.Axis, first.Id, second.Id),
            content.Comparisons.FirstOrDefault(one => one.Axis == first.Axis && one.Columns.Count == 2 &&
                one.Columns.All(column => column.Id == first.Id || column.Id == second.Id)));
    }
}
