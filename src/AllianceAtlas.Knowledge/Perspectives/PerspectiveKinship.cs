using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Perspectives;

/// <summary>Which tradition is a line of which, over any number of steps.</summary>
internal sealed class PerspectiveKinship
{
    private readonly HashSet<(Axis Axis, string Line, string Whole)> _lines = [];

    /// <summary>Reads the relation <c>broader</c> of <paramref name="perspectives"/>; a circle does no harm.</summary>
    public PerspectiveKinship(IReadOnlyList<Perspective> perspectives)
    {
        var broader = perspectives.ToLookup(one => (one.Axis, one.Id), one => one.Broader.Select(to => to.Id));
        foreach (var start in perspectives)
        {
            var open = new Stack<string>([start.Id]);
            while (open.TryPop(out var id))
            {
                foreach (var above in broader[(start.Axis, id)].SelectMany(ids => ids))
                {
                    if (_lines.Add((start.Axis, start.Id, above)))
                    {
                        open.Push(above);
                    }
                }
            }
        }
    }

    /// <summary>Whether <paramref name="line"/> is a line of <paramref name="whole"/>.</summary>
    public bool IsLineOf(Axis axis, string line, string whole) => _lines.Contains((axis, line, whole));

    /// <summary>Whether the two are one, or one a line of the other.</summary>
    public bool Agree(Axis axis, string one, string other) =>
        one == other || IsLineOf(axis, one, other) || IsLineOf(axis, other, one);
}
