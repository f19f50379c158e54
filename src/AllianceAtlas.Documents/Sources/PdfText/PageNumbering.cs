namespace AllianceAtlas.Documents.Sources.PdfText;

/// <summary>
/// Works out the printed page of every line from the few page numbers that survived in the text and the page breaks
/// that show. Numbers and breaks must agree; where they do not, the page stays unknown.
/// </summary>
internal static class PageNumbering
{
    /// <summary>A place where a page begins; its printed number where one stands there.</summary>
    private readonly record struct PageStart(int Line, int? Number);

    /// <summary>The lines of <paramref name="furniture"/>'s body, each with its page where that can be told.</summary>
    public static List<PrintedLine> Number(PageFurniture.Result furniture)
    {
        var body = furniture.Body;
        if (furniture.PageNumbers.Count == 0 || body.Count == 0)
        {
            return body;
        }

        var starts = PageStarts(furniture);
        var pages = Pages(starts);
        var numbered = new List<PrintedLine>(body.Count);
        var page = -1;
        foreach (var line in body)
        {
            while (page + 1 < starts.Count && starts[page + 1].Line <= line.Number)
            {
                page++;
            }

            numbered.Add(line with { Page = page < 0 ? Before(pages, starts) : pages[page] });
        }

        return numbered;
    }

    // A number printed after the very last line closes its page; otherwise the numbers are taken to head their pages,
    // as the running heads of Bergen (line 1185) and the journal line of Giardina (line 36) do.
    private static List<PageStart> PageStarts(PageFurniture.Result furniture)
    {
        var feet = furniture.PageNumbers.Keys.Max() > furniture.Body[^1].Number;
        var breaks = furniture.Body.Where(l => l.TopOfPage).Select(l => new PageStart(l.Number, null)).ToList();
        var numbers = furniture.PageNumbers.Select(n => feet ? new PageStart(n.Key + 1, n.Value + 1) : new PageStart(n.Key, n.Value));
        var distance = TypicalDistance(breaks);
        var starts = new List<PageStart>();
        foreach (var start in breaks.Concat(numbers).OrderBy(s => s.Line))
        {
            // A break just before a number is the same page edge, seen twice.
            if (starts.Count > 0 && start.Line - starts[^1].Line <= distance / 3 && (start.Number is null || starts[^1].Number is null))
            {
                starts[^1] = start.Number is null ? starts[^1] : start;
            }
            else
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    private static int TypicalDistance(List<PageStart> breaks)
    {
        var distances = breaks.Zip(breaks.Skip(1), (a, b) => b.Line - a.Line).Order().ToList();
        return distances.Count == 0 ? 0 : distances[distances.Count / 2];
    }

    private static int?[] Pages(List<PageStart> starts)
    {
        var pages = new int?[starts.Count];
        var known = -1;
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i].Number is not { } number)
            {
                continue;
            }

            pages[i] = number;
            if (known >= 0 && number - starts[known].Number == i - known)
            {
                CountOn(pages, known, i);
            }
            else if (known < 0)
            {
                CountBack(pages, i);
            }

            known = i;
        }

        CountOn(pages, known, starts.Count);
        return pages;
    }

    private static void CountOn(int?[] pages, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            pages[i] = pages[i - 1] + 1;
        }
    }

    private static void CountBack(int?[] pages, int from)
    {
        for (var i = from - 1; i >= 0 && pages[i + 1] > 1; i--)
        {
            pages[i] = pages[i + 1] - 1;
        }
    }

    private static int? Before(int?[] pages, List<PageStart> starts) =>
        starts.Count > 0 && pages[0] > 1 ? pages[0] - 1 : null;
}
