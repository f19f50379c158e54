using System.Globalization;

namespace AllianceAtlas.Documents.Citations;

/// <summary>Reads the numbers of a reference list: (8), (2–4), [1, 3, 5–7].</summary>
internal static class NumericReader
{
    private const int LongestRange = 60;

    /// <summary>
    /// Rule <c>numbers = [lead-in] range {("," | ";" | and) range} ["," locator]</c>; every number of a range is an item at the
    /// place of the range. Empty when the bracket holds anything else.
    /// </summary>
    /// <param name="content">The tokens between the brackets.</param>
    /// <param name="highest">The last number of the reference list.</param>
    public static IReadOnlyList<ItemDraft> Read(TokenSpan content, int highest)
    {
        var items = new List<ItemDraft>();
        var at = 0;
        while (content.IsOneOf(at, CitationWords.LeadIns) || (at > 0 && content.Is(at, TokenKind.Period)))
        {
            at++;
        }

        while (TryReadRange(content, highest, ref at, items))
        {
            if (at == content.Count)
            {
                return items;
            }

            var locator = content.Is(at, TokenKind.Comma) ? LocatorReader.Skip(content, at + 1) : at;
            if (locator == content.Count && locator > at + 1)
            {
                items[^1] = items[^1] with { Locator = content.Text[content[at + 1].Start..content[^1].End] };
                return items;
            }

            if (!IsSeparator(content, at))
            {
                return [];
            }

            at++;
        }

        return [];
    }

    private static bool TryReadRange(TokenSpan content, int highest, ref int at, List<ItemDraft> items)
    {
        if (NumberAt(content, at, highest) is not { } first)
        {
            return false;
        }

        var start = at;
        var last = first;
        at++;
        if (content.Is(at, TokenKind.Dash))
        {
            if (NumberAt(content, at + 1, highest) is not { } end || end <= first || end - first > LongestRange)
            {
                return false;
            }

            last = end;
            at += 2;
        }

        for (var number = first; number <= last; number++)
        {
            items.Add(new ItemDraft(content[start].Start, content[at - 1].End) { Number = number });
        }

        return true;
    }

    private static bool IsSeparator(TokenSpan content, int index) =>
        content.Is(index, TokenKind.Comma) || content.Is(index, TokenKind.Semicolon) || content.IsOneOf(index, CitationWords.Conjunctions);

    private static int? NumberAt(TokenSpan content, int index, int highest) =>
        content.Is(index, TokenKind.Number)
        && int.TryParse(content.Chars(index), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= highest
            ? number
            : null;
}
