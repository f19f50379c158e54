using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Evidence;

namespace AllianceAtlas.Knowledge.Graph;

/// <summary>
/// Works in company: two works that a passage cites both, with the passages, and how many brackets name both. A citation
/// outside all passages keeps its own company.
/// </summary>
internal static class CoCitation
{
    /// <summary>
    /// Works in one place from which on none of them is in company. A place that cites more is a list, in which every
    /// work stands beside every other – and its pairs would outgrow the text.
    /// </summary>
    internal const int TooMany = 60;

    /// <summary>One edge for each pair, the smaller id first, in no order.</summary>
    public static IEnumerable<GraphEdge> Edges(IEnumerable<EvidenceLock> locks)
    {
        var places = new Dictionary<Pair, List<PassageReference>>();
        var brackets = new Dictionary<Pair, int>();
        foreach (var evidence in locks.OrderBy(evidence => evidence.Source, StringComparer.Ordinal))
        {
            var lines = evidence.Passages.ToLookup(passage => passage.Id, passage => passage.Lines, StringComparer.Ordinal);
            foreach (var place in evidence.Citations.GroupBy(citation => new { citation.Passage, Line = citation.Passage is null ? citation.Line : 0 }))
            {
                var where = lines[place.Key.Passage ?? ""].FirstOrDefault(new LineRange(place.First().Line, place.First().Line));
                var reference = new PassageReference(evidence.Source, where, Place.File(evidence.Source));
                foreach (var pair in Pairs(place))
                {
                    (places.TryGetValue(pair, out var known) ? known : places[pair] = []).Add(reference);
                }

                foreach (var pair in place.SelectMany(citation => Pairs([citation])))
                {
                    brackets[pair] = brackets.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return places.Select(pair => new GraphEdge(EdgeKind.CoCited, Node(pair.Key.One), Node(pair.Key.Other), pair.Value)
        {
            Brackets = brackets.GetValueOrDefault(pair.Key),
        });
    }

    private static IEnumerable<Pair> Pairs(IEnumerable<LockedCitation> citations)
    {
        var works = citations.SelectMany(citation => citation.Items)
            .Select(item => item.Work)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return works.Count >= TooMany
            ? []
            : works.SelectMany((work, at) => works.Skip(at + 1).Select(other => new Pair(work, other)));
    }

    private static GraphNode Node(string work) => new(NodeKind.Work, work);

    // Ids of two works, the smaller first.
    private sealed record Pair(string One, string Other);
}
