using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Evidence;

/// <summary>
/// Finds passages by line without going through all of them. Passages can lie inside each other (a box inside a
/// paragraph, cells of a table), so beside the sorted beginnings it keeps how far any passage up to there reaches.
/// </summary>
internal sealed class PassageIndex
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly int[] _order;
    private readonly int[] _firsts;
    private readonly int[] _reach;

    public PassageIndex(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _order = [.. Enumerable.Range(0, passages.Count).OrderBy(i => passages[i].Lines.First)];
        _firsts = [.. _order.Select(i => passages[i].Lines.First)];
        _reach = new int[_order.Length];
        var reach = 0;
        for (var i = 0; i < _order.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, passages[_order[i]].Lines.Last);
        }
    }

    /// <summary>The passages that share a line with <paramref name="lines"/>, in their own order.</summary>
    public IReadOnlyList<Passage> At(LineRange lines)
    {
        var end = Array.BinarySearch(_firsts, lines.Last);
        end = end < 0 ? ~end : end;
        while (end < _firsts.Length && _firsts[end] == lines.Last)
        {
            end++;
        }

        var found = new List<int>();
        for (var i = end - 1; i >= 0 && _reach[i] >= lines.First; i--)
        {
            if (_passages[_order[i]].Lines.Overlaps(lines))
            {
                found.Add(_order[i]);
            }
        }

        found.Sort();
        return [.. found.Select(i => _passages[i])];
    }
}
