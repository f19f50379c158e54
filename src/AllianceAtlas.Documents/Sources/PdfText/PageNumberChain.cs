namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>Finds among all short lines with a number those that count the pages: each one more than the one before, a page apart.</summary>
internal static class PageNumberChain
{
    // Some pages print no number: chapter openings, pages filled by a table.
    private const int MostSkipped = 3;

    private readonly record struct Link(int Index, int Before, int Length);

    /// <summary>Indexes of the lines in the longest such chain.</summary>
    public static HashSet<int> Find(RunningLines lines)
    {
        var links = new List<Link>();
        var endingWith = new Dictionary<int, int>();
        var best = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Page is not { } number || !lines.MayCount(i))
            {
                continue;
            }

            var before = Before(lines, i, number, endingWith, links);
            links.Add(new Link(i, before, before < 0 ? 1 : links[before].Length + 1));
            var mine = links.Count - 1;
            best = best < 0 || links[mine].Length > links[best].Length ? mine : best;
            if (!endingWith.TryGetValue(number, out var other) || links[other].Length <= links[mine].Length)
            {
                endingWith[number] = mine;
            }
        }

        var chain = new HashSet<int>();
        for (var link = best; link >= 0; link = links[link].Before)
        {
            chain.Add(links[link].Index);
        }

        return chain;
    }

    private static int Before(RunningLines lines, int index, int number, Dictionary<int, int> endingWith, List<Link> links)
    {
        var best = -1;
        for (var step = 1; step <= MostSkipped; step++)
        {
            if (endingWith.TryGetValue(number - step, out var link)
                && lines.LineNumber(index) - lines.LineNumber(links[link].Index) >= step * RunningLines.ShortestPage
                && (best < 0 || links[link].Length > links[best].Length))
            {
                best = link;
            }
        }

        return best;
    }
}
